using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Resolvers;
using PodSales.GraphQL.Engine.SchemaBuilding;

namespace PodSales.GraphQL.Engine.Conventions.InputValidation;

/// <summary>The rules of all arguments of a field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Arguments">The arguments with rules, by name.</param>
internal sealed record ArgumentRules(FieldSetup Field, ImmutableArray<(string Name, ValueRules Rules)> Arguments)
{
    /// <summary>Checks the arguments before a resolver runs; it stays as it is where there are no rules.</summary>
    public FieldResolver Guard(FieldResolver resolver) => Arguments.IsEmpty ? resolver : resolver.After(Check);

    /// <summary>Checks the arguments before a stream of events is opened.</summary>
    public EventSourceDelegate? Guard(EventSourceDelegate? open) => open is null || Arguments.IsEmpty ? open : context =>
    {
        Check(context);
        return open(context);
    };

    private void Check(IResolverContext context)
    {
        var check = new InputCheck(Field.Coordinate, context.RequestServices);
        var input = Field.InputArgument is { } name ? context.ArgumentValue<IReadOnlyDictionary<string, object?>>(name) : null;
        var path = Field.InputArgument is null ? Path.Root : Path.Root.Append(Field.InputArgument);
        foreach (var (argument, rules) in Arguments)
        {
            var value = input is null ? context.ArgumentValue<object?>(argument) : input.GetValueOrDefault(argument);

            // A rule for several members would look at the object that holds them, which arguments do not have.
            rules.Check(value, value ?? Field, path.Append(argument), argument, check);
        }

        check.ThrowIfAny();
    }
}
