// The one resolver of the tests: it gives the recorded value, and does what markers in it say.

const canonical = value =>
  Array.isArray(value) ? `[${value.map(canonical).join(',')}]`
  : value !== null && typeof value === 'object'
    ? `{${Object.keys(value).sort().map(key => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`
    : JSON.stringify(value);

export function act(value, args) {
  if (Array.isArray(value)) {
    return value.map(item => {
      try {
        return act(item, args);
      } catch (error) {
        return error;
      }
    });
  }
  if (value !== null && typeof value === 'object') {
    if ('$error' in value) throw new Error(value.$error);
    if ('$args' in value) return canonical(args);
  }
  return value ?? null;
}
