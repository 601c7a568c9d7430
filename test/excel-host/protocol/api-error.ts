/** An error that Excel reports for one action of a batch. Codes as in Microsoft's `Excel.ErrorCodes`. */
export class ApiError extends Error {
  /** `Type.member`, filled in by the dispatcher. */
  location = '';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
): ApiError => new ApiError('InvalidArgument', message);

export const accessDenied = (): ApiError =>
  new ApiError('AccessDenied', 'You cannot perform the requested operation.');

export const itemNotFound = (): ApiError =>
  new ApiError('ItemNotFound', "The requested resource doesn't exist.");

export const itemAlreadyExists = (): ApiError =>
  new ApiError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');

export const invalidOperation = (): ApiError =>
  new ApiError('InvalidOperation', 'The attempted operation is invalid.');
