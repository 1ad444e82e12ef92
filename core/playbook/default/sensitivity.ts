import type { Lever, Sensitivity } from '../schema.ts';

/**
 * METHODS 10.1, what flips a class. Which inputs a seller can influence is ours: what is sold, at which cost, how it
 * is paid for, bound and felt. What the customer is (its wallet, growth, standing, years with us) is not for sale.
 */
export const sensitivity: Sensitivity = {
  levers: [
    lever('revenue', 'up', 10_000),
    lever('profit', 'up', 10_000),
    lever('marketingCost', 'down', 1_000),
    lever('serviceCost', 'down', 1_000),
    lever('onTimePayment', 'up', 0.01),
    lever('pullThrough', 'up', 10_000),
    lever('offerFit', 'up', 0.5),
    lever('contractMonthsLeft', 'up', 1),
    lever('agreement', 'up', 1),
    lever('switchingCost', 'up', 0.5),
    lever('productsHeld', 'up', 1),
    lever('perceived', 'up', 0.5),
  ],
  firmFrom: 0.5,
};

function lever(field: Lever['field'], direction: Lever['direction'], step: number): Lever {
  return { field, direction, step };
}
