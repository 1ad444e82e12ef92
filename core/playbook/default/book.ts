/** METHODS 7.4: from when a contract is long, and with how many products an account is sticky. */
export const book = { longContractMonths: 24, stickyProducts: 3 };
