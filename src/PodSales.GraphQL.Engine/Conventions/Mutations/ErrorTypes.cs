using System.Collections.Immutable;
using System.Reflection;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.SchemaBuilding;
using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Conventions.Mutations;

/// <summary>Makes the types of errors: an object for each class, an interface that all implement, and a union for each mutation.</summary>
internal sealed class ErrorTypes(SchemaDraft draft)
{
    private const string ExceptionSuffix = "Exception";
    private const string ErrorSuffix = "Error";

    private readonly Dictionary<Type, ObjectType> _errors = [];

    private InterfaceType Interface => field ??= draft.Configuration.ErrorInterface is { } type
        ? (InterfaceType)draft.Types.OutputNamed(type)
        : CreateInterface();

    public MutationErrors Create(string unionName, string description, ImmutableArray<Type> errors, FieldConfiguration mutation)
    {
        var union = draft.Types.Add(new UnionType(unionName) { Description = description });
        ImmutableArray<ObjectType> members = [.. errors.Select(error => Find(error, mutation)).Distinct()];
        if (members.Select(member => member.Name).Distinct(StringComparer.Ordinal).Count() < members.Length)
        {
            draft.Faults.Add(mutation, "two of its errors have the same name in the schema (HC0066). Give one of them another by [GraphQLName].");
        }

        union.Members = [.. members];
        return new MutationErrors(union, [.. errors.SelectMany(error => ErrorMapping.Of(error))]);
    }

    private ObjectType Find(Type declared, FieldConfiguration mutation)
    {
        var error = ErrorFactories.ErrorOf(declared);
        var isReturned = AnnotatedTypes.ErrorsOf(mutation.DeclaredResult).Contains(error);
        if (!isReturned && ErrorMapping.Of(declared).IsEmpty)
        {
            draft.Faults.Add(mutation, $"its error {error} is no exception and cannot be made from one. Give it a constructor that takes the exception, or a static method CreateErrorFrom.");
        }

        if (!_errors.TryGetValue(error, out var type))
        {
            type = typeof(Exception).IsAssignableFrom(error) ? OfException(error) : draft.Objects.Create(draft.Described.Complex(error));
            _errors.Add(error, type);
            draft.Types.Later(() => Implement(type, error));
        }

        return type;
    }

    /// <summary>Exposes of an exception its message and what its own class adds, never its stack trace.</summary>
    private ObjectType OfException(Type exception)
    {
        var name = Names.Given(exception) ?? ErrorName(draft.Names.Output(exception));
        var type = draft.Types.Add(new ObjectType(name) { Description = draft.Documentation.Of(exception), RuntimeType = exception });
        draft.Types.Bind(exception, type);
        draft.Types.Later(() =>
        {
            var owner = new FieldOwner(name, exception);
            var members = Members.Output(exception, includesInherited: true, includesStatic: false)
                .OfType<PropertyInfo>()
                .Where(property => IsOwn(property.DeclaringType!) && property.Name != nameof(Exception.Message));
            type.Fields = new ElementCollection<FieldDefinition>([Message(), .. members.Select(member => draft.Fields.Create(new FieldConfiguration(member), owner))]);
        });
        return type;
    }

    private void Implement(ObjectType type, Type error)
    {
        if (!type.Interfaces.Contains(Interface))
        {
            type.Interfaces = [.. type.Interfaces, Interface];
        }

        draft.Types.Later(() =>
        {
            foreach (var missing in Interface.Fields.Where(field => !type.Fields.Contains(field.Name)))
            {
                draft.Faults.Add(error, $"it has no field \"{missing.Name}\", which every error has by {Interface.Name}. Add the property.");
            }
        });
    }

    private InterfaceType CreateInterface() => draft.Types.Add(new InterfaceType("Error")
    {
        Description = "Why a mutation was refused.",
        Fields = new ElementCollection<FieldDefinition>([Message(isAbstract: true)]),
    });

    private FieldDefinition Message(bool isAbstract = false) => new("message", TypeRegistry.NonNull(draft.Types.Scalar("String")))
    {
        Description = "What was wrong, and what to do.",
        Resolver = isAbstract ? null : new FieldResolver.PureObject(static parent => ((Exception)parent).Message),
    };

    /// <summary>Whether a class is not one of those that exceptions in general derive from.</summary>
    private static bool IsOwn(Type type) => type != typeof(GraphQLException) && type.Assembly != typeof(Exception).Assembly;

    private static string ErrorName(string name) => name.EndsWith(ExceptionSuffix, StringComparison.Ordinal)
        ? $"{name[..^ExceptionSuffix.Length]}{ErrorSuffix}"
        : name;
}
