namespace PodSales.GraphQL.Engine.Conventions.InputValidation;

/// <summary>One check of a field's arguments: what it may ask, and what it found.</summary>
/// <param name="coordinate">The field.</param>
/// <param name="services">The services that rules may ask for.</param>
internal sealed class InputCheck(string coordinate, IServiceProvider services)
{
    public IServiceProvider Services { get; } = services;

    public List<InputValidationException> Faults { get; } = [];

    public void Refuse(Path path, string? message, string rule) =>
        Faults.Add(new InputValidationException(message ?? $"The value breaks the rule {rule}.", path, rule, coordinate));

    /// <exception cref="InputValidationException">A rule is broken.</exception>
    /// <exception cref="AggregateException">Several are.</exception>
    public void ThrowIfAny()
    {
        switch (Faults)
        {
            case []:
                break;
            case [var fault]:
                throw fault;
            default:
                throw new AggregateException(Faults);
        }
    }
}
