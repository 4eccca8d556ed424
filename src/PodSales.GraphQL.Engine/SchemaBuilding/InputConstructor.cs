using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>How an input object is made from its coerced fields: by a constructor, then by setting what it leaves open.</summary>
internal sealed class InputConstructor
{
    private readonly ConstructorInfo? _constructor;
    private readonly Type _type;

    private InputConstructor(Type type, ConstructorInfo? constructor, ImmutableArray<InputMember> members)
    {
        _type = type;
        _constructor = constructor;
        Members = members;
    }

    public ImmutableArray<InputMember> Members { get; }

    /// <summary>Finds the constructor with the most parameters of which each sets a property, and which leaves no property out.</summary>
    /// <param name="type">The C# type.</param>
    /// <param name="isIgnored">Tells which properties are no fields.</param>
    public static InputConstructor? Of(Type type, Func<PropertyInfo, bool> isIgnored)
    {
        var ignored = SchemaBuilding.Members.Input(type).Where(isIgnored).Select(property => property.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        PropertyInfo[] properties = [.. SchemaBuilding.Members.Input(type).Where(property => !ignored.Contains(property.Name))];
        var constructors = type.GetConstructors(BindingFlags.Public | BindingFlags.Instance).OrderByDescending(constructor => constructor.GetParameters().Length);
        foreach (var constructor in constructors)
        {
            if (Match(properties, [.. constructor.GetParameters().Where(parameter => !IsLeftOut(parameter, ignored))]) is { } members)
            {
                return new InputConstructor(type, constructor, members);
            }
        }

        return type.IsValueType && Match(properties, []) is { } settable ? new InputConstructor(type, null, settable) : null;
    }

    /// <summary>The making of the object.</summary>
    /// <param name="names">The names of the fields, in the order of the members.</param>
    public Func<IReadOnlyDictionary<string, object?>, object> Compile(ImmutableArray<string> names)
    {
        var fields = Expression.Parameter(typeof(IReadOnlyDictionary<string, object?>), "fields");
        var made = Expression.Variable(_type, "made");
        var byParameter = Members.Select((member, index) => (member, index))
            .Where(pair => pair.member.Parameter is not null)
            .ToDictionary(pair => pair.member.Parameter!, pair => names[pair.index]);
        var create = _constructor is null
            ? (Expression)Expression.Default(_type)
            : Expression.New(_constructor, _constructor.GetParameters().Select(parameter => byParameter.TryGetValue(parameter, out var name) ? Read(fields, name, parameter) : DefaultOf(parameter)));
        var set = Members.Select((member, index) => (member, index))
            .Where(pair => pair.member.Parameter is null)
            .Select(pair => Expression.IfThen(
                Call(nameof(InputFields.IsGiven), [], fields, names[pair.index]),
                Expression.Assign(
                    Expression.Property(made, SchemaBuilding.Members.Declared(pair.member.Property)),
                    Call(nameof(InputFields.Read), [pair.member.Type], fields, names[pair.index]))));
        var body = Expression.Block([made], [Expression.Assign(made, create), .. set, Expression.Convert(made, typeof(object))]);
        var construct = new CompiledWhenUsed<Func<IReadOnlyDictionary<string, object?>, object>>(
            Expression.Lambda<Func<IReadOnlyDictionary<string, object?>, object>>(body, fields));
        return given => construct.Delegate(given);
    }

    /// <summary>Whether a parameter keeps its default because its property is no field.</summary>
    private static bool IsLeftOut(ParameterInfo parameter, HashSet<string> ignored) => parameter.HasDefaultValue && ignored.Contains(parameter.Name!);

    private static ImmutableArray<InputMember>? Match(PropertyInfo[] properties, ParameterInfo[] parameters)
    {
        var byName = parameters.ToDictionary(parameter => parameter.Name!, StringComparer.OrdinalIgnoreCase);
        var members = properties.Select(property => new InputMember(property, byName.GetValueOrDefault(property.Name))).ToList();

        // What is computed from the rest is no field.
        members.RemoveAll(member => member.Parameter is null && !IsSettable(member.Property) && parameters.Length > 0);
        var isComplete = members.Count(member => member.Parameter is not null) == parameters.Length
            && members.All(member => member.Parameter is null ? IsSettable(member.Property) : member.Parameter.ParameterType == member.Property.PropertyType);
        return isComplete ? [.. members] : null;
    }

    private static bool IsSettable(PropertyInfo property) => property.SetMethod?.IsPublic is true;

    private static Expression Read(ParameterExpression fields, string name, ParameterInfo parameter)
    {
        var read = Call(nameof(InputFields.Read), [parameter.ParameterType], fields, name);
        return parameter is { HasDefaultValue: true, DefaultValue: not null }
            ? Expression.Condition(Call(nameof(InputFields.IsGiven), [], fields, name), read, DefaultOf(parameter))
            : read;
    }

    private static Expression DefaultOf(ParameterInfo parameter) => parameter.DefaultValue is { } value
        ? Expression.Constant(DefaultLiteral.ToType(value, parameter.ParameterType), parameter.ParameterType)
        : Expression.Default(parameter.ParameterType);

    private static MethodCallExpression Call(string method, Type[] types, ParameterExpression fields, string name) =>
        Expression.Call(typeof(InputFields), method, types, fields, Expression.Constant(name));
}
