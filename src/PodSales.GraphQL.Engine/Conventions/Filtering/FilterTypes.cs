using System.Linq.Expressions;
using System.Reflection;
using PodSales.GraphQL.Engine.Data;
using PodSales.GraphQL.Engine.Data.Filters;
using PodSales.GraphQL.Engine.SchemaBuilding;
using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.Types.Relay;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.TypeSystem.Scalars;

namespace PodSales.GraphQL.Engine.Conventions.Filtering;

/// <summary>Makes the input types of filters.</summary>
internal sealed class FilterTypes(SchemaDraft draft)
{
    private readonly Dictionary<Type, FilterType> _byDeclaration = [];
    private readonly Dictionary<string, FilterType> _byName = new(StringComparer.Ordinal);

    /// <summary>The filter that a field asks for; null, and a fault, where it cannot be.</summary>
    public FilterType? For(UseFilteringAttribute attribute, Type? item, FieldConfiguration field)
    {
        if (!draft.Configuration.HasFiltering)
        {
            draft.Faults.Add(field, "[UseFiltering] needs AddFiltering() on the server.");
        }

        if ((attribute.Type ?? item) is { } type)
        {
            return OfDeclaration(type);
        }

        draft.Faults.Add(field, "[UseFiltering] stands on a field that is no list. Return a list, query or connection, or remove it.");
        return null;
    }

    private FilterType OfDeclaration(Type type)
    {
        if (!_byDeclaration.TryGetValue(type, out var filter))
        {
            filter = typeof(IFilterInputType).IsAssignableFrom(type)
                ? OfConfiguration(((IFilterInputType)Activator.CreateInstance(type)!).Describe())
                : OfConfiguration(new FilterTypeConfiguration(type));
            _byDeclaration.TryAdd(type, filter);
        }

        return filter;
    }

    private FilterType OfConfiguration(FilterTypeConfiguration configuration)
    {
        var name = configuration.Name ?? $"{draft.Names.Output(configuration.EntityType)}FilterInput";
        if (_byName.TryGetValue(name, out var known))
        {
            return known;
        }

        var schemaType = draft.Types.Add(new InputObjectType(name)
        {
            Description = configuration.Description ?? "Conditions, all of which hold.",
        });
        var filter = new ObjectFilterType(schemaType);
        _byName.Add(name, filter);
        draft.Types.Later(() => Complete(filter, configuration));
        return filter;
    }

    private void Complete(ObjectFilterType filter, FilterTypeConfiguration configuration)
    {
        List<InputValueDefinition> fields =
        [
            .. configuration.AllowsAnd ? [Combination(ObjectFilterType.And, filter)] : Array.Empty<InputValueDefinition>(),
            .. configuration.AllowsOr ? [Combination(ObjectFilterType.Or, filter)] : Array.Empty<InputValueDefinition>(),
        ];
        foreach (var field in FieldsOf(configuration))
        {
            var member = Unboxed(field.Member);
            var property = (member.Body as MemberExpression)?.Member as PropertyInfo;
            if ((field.FieldName ?? NameOf(property)) is not { } name)
            {
                draft.Faults.Add(configuration.EntityType, $"the filter field {member} has no name. Give it one by Name(\"…\").");
                continue;
            }

            if (TypeOf(member, property, field.FilterType) is { } type)
            {
                filter.Fields[name] = new FilterField(member, type);
                fields.Add(new InputValueDefinition(name, type.SchemaType)
                {
                    Description = field.FieldDescription ?? (property is null ? null : draft.Documentation.Of(property)),
                });
            }
        }

        filter.SchemaType.Fields = new ElementCollection<InputValueDefinition>(fields);
    }

    private static IEnumerable<FilterFieldConfiguration> FieldsOf(FilterTypeConfiguration configuration)
    {
        var named = configuration.Fields.Select(field => ((Unboxed(field.Member).Body as MemberExpression)?.Member as PropertyInfo)?.Name).ToHashSet();
        var inferred = configuration.IsExplicit
            ? []
            : Members.Output(configuration.EntityType, includesInherited: true, includesStatic: false)
                .OfType<PropertyInfo>()
                .Where(property => !named.Contains(property.Name) && Members.Declared(property).SetMethod is not null)
                .Select(property => new FilterFieldConfiguration(Selector(configuration.EntityType, property)));
        return inferred.Concat(configuration.Fields).Where(field => !field.IsIgnored);
    }

    private FilterType? TypeOf(LambdaExpression member, PropertyInfo? property, Type? declared)
    {
        if (property?.GetCustomAttribute<IDAttribute>() is { } id)
        {
            var read = draft.Nodes.Reader(id, Nullable.GetUnderlyingType(member.ReturnType) ?? member.ReturnType);
            return Leaf("Id", BuiltInScalars.Id, FilterOperations.Discrete).Reading(Converter(read));
        }

        var type = Nullable.GetUnderlyingType(member.ReturnType) ?? member.ReturnType;
        if (AnnotatedTypes.ItemOf(type) is { } item)
        {
            return ListOf(item, declared);
        }

        return declared is not null ? OfDeclaration(declared) : OfType(type);
    }

    private FilterType ListOf(Type item, Type? declared)
    {
        var element = declared is not null ? OfDeclaration(declared) : OfType(Nullable.GetUnderlyingType(item) ?? item);
        var name = element is LeafFilterType ? $"List{element.SchemaType.Name}" : $"ListFilterInputTypeOf{element.SchemaType.Name}";
        if (_byName.TryGetValue(name, out var known))
        {
            return known;
        }

        var list = new ListFilterType(draft.Types.Add(new InputObjectType(name) { Description = "Conditions on a list, all of which hold." }), item, element);
        _byName.Add(name, list);
        list.SchemaType.Fields = new ElementCollection<InputValueDefinition>(
        [
            new(ListFilterType.AllItems, element.SchemaType) { Description = "Holds for every item." },
            new(ListFilterType.NoItems, element.SchemaType) { Description = "Holds for no item." },
            new(ListFilterType.SomeItems, element.SchemaType) { Description = "Holds for at least one item." },
            new(ListFilterType.AnyItems, draft.Types.Scalar("Boolean"))
            {
                Description = "Whether there are items.",
                Weight = draft.Configuration.Cost.FilterOperation(isExpensive: false),
            },
        ]);
        return list;
    }

    private IEnumerable<string> TextOperations => draft.Configuration.FiltersInAnyCase
        ? FilterOperations.Text.Concat(FilterOperations.TextInAnyCase)
        : FilterOperations.Text;

    private FilterType OfType(Type type) => draft.Types.FindLeaf(type) switch
    {
        null => OfDeclaration(type),
        EnumType values => Leaf(values.Name, values, FilterOperations.Discrete),
        { Name: "String" } text => Leaf(text.Name, text, TextOperations, combines: true),
        { Name: "Boolean" } boolean => Leaf(boolean.Name, boolean, FilterOperations.Boolean),
        { Name: "UUID" } uuid => Leaf("Uuid", uuid, FilterOperations.Comparable),
        { Name: "URI" } uri => Leaf("Uri", uri, FilterOperations.Comparable),
        var scalar => Leaf(scalar.Name, scalar, FilterOperations.Comparable).Reading(ConvertTo(type) is { } convert ? Converter(convert) : null),
    };

    private LeafFilterType Leaf(string prefix, NamedType operand, IEnumerable<string> operations, bool combines = false)
    {
        var name = $"{prefix}OperationFilterInput";
        if (_byName.TryGetValue(name, out var known))
        {
            return (LeafFilterType)known;
        }

        draft.Types.Add(operand);
        var filter = new LeafFilterType(draft.Types.Add(new InputObjectType(name) { Description = "Conditions on a value, all of which hold." }));
        _byName.Add(name, filter);
        filter.SchemaType.Fields = new ElementCollection<InputValueDefinition>(
        [
            .. combines ? [Combination(ObjectFilterType.And, filter), Combination(ObjectFilterType.Or, filter)] : Array.Empty<InputValueDefinition>(),
            .. operations.Select(operation => new InputValueDefinition(operation, FilterOperations.TakesList(operation) ? new ListType(operand) : operand)
            {
                Description = FilterOperations.DescriptionOf(operation),
                Weight = draft.Configuration.Cost.FilterOperation(FilterOperations.IsExpensive(operation)),
            }),
        ]);
        return filter;
    }

    private static Func<object?, object?> Converter(Func<object, object> convert) => value => value switch
    {
        null => null,
        IEnumerable<object?> items => items.Select(item => item is null ? null : convert(item)).ToList(),
        _ => convert(value),
    };

    private static Func<object, object>? ConvertTo(Type type) =>
        InputConversion.To(new MemberType(type, IsNullable: false), null, null) is { } convert ? value => convert(value)! : null;

    private static InputValueDefinition Combination(string name, FilterType filter) =>
        new(name, new ListType(TypeRegistry.NonNull(filter.SchemaType)))
        {
            Description = name == ObjectFilterType.And ? "All of these hold." : "At least one of these holds.",
        };

    private static string? NameOf(PropertyInfo? property) => property is null ? null : Names.Member(property);

    private static LambdaExpression Selector(Type type, PropertyInfo property)
    {
        var item = Expression.Parameter(type, "item");
        return Expression.Lambda(Expression.Property(item, property), item);
    }

    /// <summary>The member itself, where the compiler converts it to the descriptor's nullable or untyped form.</summary>
    internal static LambdaExpression Unboxed(LambdaExpression member) => member.Body is UnaryExpression { NodeType: ExpressionType.Convert, Operand: { } inner }
        ? Expression.Lambda(inner, member.Parameters)
        : member;
}
