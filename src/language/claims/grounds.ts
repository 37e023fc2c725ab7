import {words} from './words.js'

/** What is wrong or missing, what people feel and fight over, what rises and falls: what somebody has found to be the reason. */
export const grounds = words(`
  lack shortage absence loss want dearth scarcity glut rise fall drop jump surge slide price cost hunger greed poverty debt fear anger panic
  jealousy envy spite pride rivalry quarrel row feud dispute argument rift split tension distrust mistrust hatred resentment boredom apathy
  grief shame ambition vanity rumour rumor gossip slander indecision overcrowding overfishing overuse overwork pollution design drainage
  maintenance planning supervision handling training wiring budgeting pay inflation drought tactic mood
`)
