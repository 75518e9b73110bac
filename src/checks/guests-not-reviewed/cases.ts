import { notReviewedCases } from '../not-reviewed-cases';

export const cases = notReviewedCases('guests', 'roles');
