using System.Reflection;
using PodSales.GraphQL.Engine.Authorization;
using PodSales.GraphQL.Engine.Conventions.Subscriptions;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.Types.Relay;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.SchemaBuilding.Documents;

/// <summary>Finds the C# behind the fields that documents declare: resolvers given by themselves, then resolver classes, then bound classes.</summary>
internal sealed class DeclaredFields(SchemaDraft draft, DeclaredTypes types)
{
    private readonly Dictionary<(string Type, string Field), DeclaredField?> _fields = [];

    /// <summary>The C# behind a field; null where there is none.</summary>
    public DeclaredField? Find(string type, string field)
    {
        if (!_fields.TryGetValue((type, field), out var found))
        {
            found = Create(type, field);
            _fields.Add((type, field), found);
        }

        return found;
    }

    /// <summary>Finds what the documents and the C# do not say of each other.</summary>
    public void Check(Schema schema)
    {
        foreach (var ((type, field), declared) in _fields)
        {
            var definition = ((ComplexType)schema.Types[type]).Fields[field];
            if (definition.Resolver is null && types.IsRoot(type))
            {
                draft.Faults.Add($"{type}.{field}: the field of the root has no resolver. Give it one by AddResolver(\"{type}\", \"{field}\", …), or bind a class by AddResolver<T>(\"{type}\").");
            }

            foreach (var unknown in declared?.Arguments.Where(argument => !definition.Arguments.Contains(argument.Name)) ?? [])
            {
                draft.Faults.Add(declared!.Member!, $"its parameter \"{unknown.Name}\" is no argument of {type}.{field} in the document. Declare it there, or mark the parameter with [Service].");
            }
        }

        foreach (var (type, field) in draft.Configuration.Resolvers.Keys.Where(key => !_fields.ContainsKey(key)))
        {
            draft.Faults.Add($"{type}.{field}: a resolver is given for a field that no document declares. Declare it, or remove AddResolver(\"{type}\", \"{field}\", …).");
        }
    }

    private DeclaredField? Create(string type, string field)
    {
        if (draft.Configuration.Resolvers.TryGetValue((type, field), out var resolver))
        {
            return new DeclaredField(resolver);
        }

        var runtimeType = types.RuntimeTypeOf(type);
        var owner = new FieldOwner(type, types.IsRoot(type) ? null : runtimeType, types.Roots.TryGetValue(type, out var root) ? root : null);
        return ClassesOf(type, runtimeType)
            .SelectMany(candidate => Members.Output(candidate, includesInherited: true, includesStatic: true))
            .FirstOrDefault(candidate => Names.Member(candidate) == field) is { } member
                ? OfMember(member, owner, field)
                : null;
    }

    private IEnumerable<Type> ClassesOf(string type, Type? runtimeType) => draft.Configuration.ResolverClasses
        .Where(resolvers => resolvers.Type == type)
        .Select(resolvers => resolvers.Class)
        .Concat(runtimeType is null ? [] : [runtimeType]);

    private DeclaredField OfMember(MemberInfo member, FieldOwner owner, string name)
    {
        var configuration = new FieldConfiguration(member);
        draft.Faults.Place = configuration.Place;
        var setup = new FieldSetup { Configuration = configuration, Owner = owner, Name = name, Result = draft.AnnotatedTypes.Of(member) };
        var parameters = new ParameterBinder(draft, setup);
        var resolver = MemberResolver.Compile(member, owner, parameters);
        var id = configuration.Annotations.Find<IDAttribute>();
        resolver = parameters.Rules().Guard(id is null ? resolver : draft.Nodes.Global(resolver, id, owner));
        var authorization = draft.Configuration.HasAuthorization ? FieldAuthorization.Of(configuration, owner) : FieldAuthorization.None;
        return new DeclaredField(authorization.Guard(resolver))
        {
            Member = member,
            IsGuarded = authorization.IsNeeded,
            Arguments = parameters.Arguments,
            Subscribe = owner.Root is OperationType.Subscription
                ? authorization.Guard(parameters.Rules().Guard(SubscriptionSource.Of(draft, setup, parameters.Arguments)))
                : null,
        };
    }
}
