using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>The classes that describe types, what they say, and which C# types they say it of.</summary>
internal sealed class DescribedTypes
{
    private readonly Faults _faults;
    private readonly Dictionary<Type, TypeConfiguration?> _configurations = [];
    private readonly Dictionary<Type, Type> _outputs = [];
    private readonly Dictionary<Type, Type> _inputs = [];
    private readonly Dictionary<Type, Type> _scalars;
    private readonly HashSet<Type> _bound = [];

    /// <summary>Reads the classes that the host registered, and those that they mention.</summary>
    public DescribedTypes(SchemaConfiguration configuration, Faults faults)
    {
        _faults = faults;
        _scalars = new Dictionary<Type, Type>(configuration.RuntimeBindings);
        foreach (var type in configuration.Types.Where(IsScalar))
        {
            BindScalar(type);
        }

        foreach (var type in configuration.Types)
        {
            Bind(type);
        }

        foreach (var type in configuration.RootClasses.Values.Concat(configuration.Extensions))
        {
            BindMentions(type);
        }
    }

    /// <summary>Whether a class is a scalar of the application's own.</summary>
    public static bool IsScalar(Type type) => typeof(IDescribedScalar).IsAssignableFrom(type);

    public static bool IsDescriptor(Type type) => typeof(IDescribedType).IsAssignableFrom(type);

    /// <summary>What stands for the scalar of a C# type that has not its usual one; null for any other type.</summary>
    public Type? ScalarOf(Type type) => _scalars.GetValueOrDefault(type);

    /// <summary>Makes a scalar of the application's own; null, and a fault, where it cannot be made.</summary>
    public IDescribedScalar? Scalar(Type type) => IsMakeable(type) ? (IDescribedScalar)Activator.CreateInstance(type)! : null;

    /// <summary>The class that describes a C# type in output positions; the type itself where none does.</summary>
    public Type OutputOf(Type type) => _outputs.GetValueOrDefault(type, type);

    /// <summary>The class that describes a C# type in input positions; the type itself where none does.</summary>
    public Type InputOf(Type type) => _inputs.GetValueOrDefault(type, type);

    /// <summary>What a class says that describes a type; null for any other type, and for one that cannot be made.</summary>
    public TypeConfiguration? Find(Type type)
    {
        if (!IsDescriptor(type))
        {
            return null;
        }

        if (!_configurations.TryGetValue(type, out var configuration))
        {
            configuration = Describe(type);
            _configurations.Add(type, configuration);
        }

        return configuration;
    }

    /// <summary>What was said of an object or interface type, by its C# type or the class that describes it.</summary>
    public ComplexTypeConfiguration Complex(Type type) =>
        Find(OutputOf(type)) as ComplexTypeConfiguration ?? new ComplexTypeConfiguration(type);

    /// <summary>What was said of a root, by the class whose members are its fields or by one that describes it.</summary>
    public ComplexTypeConfiguration Root(Type type) => Find(type) as ComplexTypeConfiguration ?? new ComplexTypeConfiguration(type);

    /// <summary>What was said of an input object type, by its C# type or the class that describes it.</summary>
    public InputTypeConfiguration Input(Type type) =>
        Find(InputOf(type)) as InputTypeConfiguration ?? new InputTypeConfiguration(type);

    private TypeConfiguration? Describe(Type type)
    {
        if (!IsMakeable(type))
        {
            return null;
        }

        var configuration = ((IDescribedType)Activator.CreateInstance(type)!).Describe();
        configuration.Mistakes.ForEach(mistake => _faults.Add(type, mistake));
        return configuration;
    }

    private bool IsMakeable(Type type)
    {
        var isMakeable = !type.IsAbstract && type.GetConstructor(Type.EmptyTypes) is not null;
        if (!isMakeable)
        {
            _faults.Add(type, "a class that describes a type is made without arguments. Give it a public constructor without parameters.");
        }

        return isMakeable;
    }

    private void BindScalar(Type type)
    {
        if (Scalar(type) is { IsImplicit: true } scalar)
        {
            _scalars.TryAdd(scalar.RuntimeType, type);
        }
    }

    private void Bind(Type type)
    {
        if (Find(type) is not { } configuration || !_bound.Add(type))
        {
            return;
        }

        // Of several classes that describe the same C# type the first is meant where only the C# type is named.
        if (configuration.RuntimeType is { } runtimeType && !TypeExtensions.IsExtension(type))
        {
            (configuration is InputTypeConfiguration or EnumTypeConfiguration ? _inputs : _outputs).TryAdd(runtimeType, type);
        }

        BindMentions(type);
    }

    private void BindMentions(Type type)
    {
        foreach (var mentioned in Find(type)?.Mentions.Select(Innermost).Where(IsDescriptor) ?? [])
        {
            Bind(mentioned);
        }
    }

    private static Type Innermost(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() is var definition && (definition == typeof(ListType<>) || definition == typeof(NonNullType<>))
            ? Innermost(type.GetGenericArguments()[0])
            : type;
}
