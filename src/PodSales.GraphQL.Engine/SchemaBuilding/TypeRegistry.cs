using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.TypeSystem.Scalars;
using DirectiveLocation = PodSales.GraphQL.Engine.TypeSystem.DirectiveLocation;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>
/// The types of a schema, found by their C# types and made when they are first asked for. Types refer to each other in
/// circles: each is registered while it is still empty, and completed afterwards.
/// </summary>
internal sealed class TypeRegistry(SchemaDraft draft)
{
    private readonly Dictionary<Type, NamedType> _outputs = [];
    private readonly Dictionary<Type, NamedType> _inputs = [];
    private readonly Dictionary<Type, ScalarType> _scalars = [];
    private readonly OrderedDictionary<string, NamedType> _byName = new(StringComparer.Ordinal);
    private readonly Queue<Action> _unfinished = [];

    /// <summary>The types in the order in which they were first asked for.</summary>
    public IEnumerable<NamedType> All => _byName.Values;

    public GraphQLType Output(MemberType type) => Wrap(type, OutputNamed);

    public GraphQLType Input(MemberType type) => Wrap(type, InputNamed);

    public NamedType OutputNamed(Type type) => Find(draft.Described.OutputOf(type), _outputs, CreateOutput);

    public NamedType InputNamed(Type type) => Find(draft.Described.InputOf(type), _inputs, CreateInput);

    public NamedType? Named(string name) => _byName.GetValueOrDefault(name) ?? KnownScalar(name);

    public static GraphQLType NonNull(GraphQLType type) => type.IsNonNull ? type : new NonNullType(type);

    /// <summary>Registers a type; a second one of its name is a fault.</summary>
    public T Add<T>(T type)
        where T : NamedType
    {
        Faults.CheckName(type.Name, fault => draft.Faults.Add(type.RuntimeType is { } runtime ? $"{runtime}: {fault}" : fault));
        if (!_byName.TryAdd(type.Name, type) && _byName[type.Name] != type)
        {
            var other = _byName[type.Name];
            draft.Faults.Add(
                $"Two types are called \"{type.Name}\": {Origin(other)} and {Origin(type)}. Give one of them another name by [GraphQLName].");
        }

        return type;
    }

    /// <summary>Registers the type that stands for a C# type in output positions.</summary>
    public void Bind(Type type, NamedType named) => _outputs.TryAdd(type, named);

    /// <summary>Completes a type once all that are under way are registered.</summary>
    public void Later(Action complete) => _unfinished.Enqueue(complete);

    public void CompleteAll()
    {
        while (_unfinished.TryDequeue(out var complete))
        {
            complete();
        }
    }

    /// <summary>The scalar that a class stands for: one of the library's, or the application's own.</summary>
    public ScalarType Scalar(Type marker)
    {
        if (!DescribedTypes.IsScalar(marker))
        {
            return Scalar(ScalarMarkers.NameOf(marker));
        }

        if (!_scalars.TryGetValue(marker, out var scalar))
        {
            scalar = draft.Described.Scalar(marker) is { } described ? Create(described) : BuiltInScalars.String;
            _scalars.Add(marker, scalar);
        }

        return scalar;
    }

    private ScalarType Create(IDescribedScalar described)
    {
        var scalar = Add(described.Create());
        scalar.Directives = draft.Directives.Of(Annotations.Of(described.GetType()), described.GetType().ToString(), DirectiveLocation.Scalar);
        return scalar;
    }

    public ScalarType Scalar(string name)
    {
        var scalar = RuntimeScalars.ByName[name];
        return Add(scalar);
    }

    private ScalarType? KnownScalar(string name) => RuntimeScalars.ByName.TryGetValue(name, out var scalar) ? Add(scalar) : null;

    public static GraphQLType Wrap(MemberType type, Func<Type, NamedType> named)
    {
        GraphQLType nullable = type.Item is { } item ? new ListType(Wrap(item, named)) : named(type.Type);
        return type.IsNullable ? nullable : NonNull(nullable);
    }

    private static NamedType Find(Type type, Dictionary<Type, NamedType> known, Func<Type, NamedType> create)
    {
        if (!known.TryGetValue(type, out var named))
        {
            named = create(type);
            known.TryAdd(type, named);
        }

        return named;
    }

    private NamedType CreateOutput(Type type) => draft.Described.Find(type) switch
    {
        ComplexTypeConfiguration { IsInterface: true } configuration => draft.Abstracts.CreateInterface(configuration),
        ComplexTypeConfiguration configuration => draft.Objects.Create(configuration),
        UnionTypeConfiguration configuration => draft.Abstracts.CreateUnion(configuration),
        EnumTypeConfiguration => EnumOf(type),
        InputTypeConfiguration => Misplaced(type, "it describes an input object, and a result is of an object, interface, union, enum or scalar."),
        _ => InferOutput(type),
    };

    private NamedType CreateInput(Type type) => draft.Described.Find(type) switch
    {
        InputTypeConfiguration configuration => draft.Inputs.Create(configuration),
        EnumTypeConfiguration => EnumOf(type),
        { } => Misplaced(type, "it describes no input type, and an argument or input field is of an input object, enum or scalar."),
        null => InferInput(type),
    };

    private NamedType InferOutput(Type type) => type switch
    {
        _ when LeafOf(type) is { } leaf => leaf,
        _ when !CanBeComposite(type) => Unusable(type),
        _ when type.IsDefined(typeof(UnionTypeAttribute), inherit: false) => draft.Abstracts.CreateUnion(new UnionTypeConfiguration(type)),
        _ when type.IsInterface || type.IsDefined(typeof(InterfaceTypeAttribute), inherit: false) => draft.Abstracts.CreateInterface(new ComplexTypeConfiguration(type)),
        _ => draft.Objects.Create(new ComplexTypeConfiguration(type)),
    };

    private NamedType InferInput(Type type) => type switch
    {
        _ when LeafOf(type) is { } leaf => leaf,
        { IsInterface: true } or { IsAbstract: true } => Unusable(type),
        _ when !CanBeComposite(type) => Unusable(type),
        _ => draft.Inputs.Create(new InputTypeConfiguration(type)),
    };

    /// <summary>The scalar or enum of a C# type; null where it has none.</summary>
    public NamedType? FindLeaf(Type type) => LeafOf(type);

    private NamedType? LeafOf(Type type)
    {
        if (draft.Described.ScalarOf(type) is { } marker)
        {
            return Scalar(marker);
        }

        if (RuntimeScalars.ByType.TryGetValue(type, out var scalar))
        {
            if (scalar is UploadScalar && !draft.Configuration.HasUploads)
            {
                draft.Faults.AddUse(type, "files need AddUploadType() on the server.");
            }

            return Add(scalar);
        }

        // An enum is one type on both sides.
        return type.IsEnum ? EnumOf(draft.Described.InputOf(type)) : null;
    }

    private NamedType EnumOf(Type type) => Find(
        type, _inputs, type => draft.Inputs.Create(draft.Described.Find(type) as EnumTypeConfiguration ?? new EnumTypeConfiguration(type)));

    private static bool CanBeComposite(Type type) =>
        !type.IsPrimitive && !type.IsPointer && !type.IsGenericParameter && !typeof(Delegate).IsAssignableFrom(type)
        && !typeof(System.Reflection.MemberInfo).IsAssignableFrom(type) && !typeof(Stream).IsAssignableFrom(type)
        && !typeof(Task).IsAssignableFrom(type) && type != typeof(void) && type != typeof(ValueTask);

    /// <summary>Blames the name of a type that there is not on the member that names it.</summary>
    public NamedType Unknown(string name)
    {
        draft.Faults.AddUse($"[GraphQLType] names \"{name}\", which is no type of the schema. Register it by AddType<T>(), or correct the name.");
        return BuiltInScalars.String;
    }

    private ScalarType Misplaced(Type type, string what)
    {
        draft.Faults.AddUse(type, $"{what} Name another type.");
        return BuiltInScalars.String;
    }

    private ScalarType Unusable(Type type)
    {
        draft.Faults.AddUse(type, "it cannot be a type of the schema. Use a class, record, enum or scalar, or ignore the member by [GraphQLIgnore].");
        return BuiltInScalars.String;
    }

    private static string Origin(NamedType type) => type.RuntimeType is { } runtime ? $"the one of {runtime}" : $"a generated {type.Kind}";
}
