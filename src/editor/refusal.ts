/** Why a command does nothing; its message is for whoever asked. */
export class Refusal extends Error {}
