using System.Linq.Expressions;
using System.Reflection;
using PodSales.GraphQL.Engine.Conventions.Filtering;
using PodSales.GraphQL.Engine.Data;
using PodSales.GraphQL.Engine.Data.Sorting;
using PodSales.GraphQL.Engine.SchemaBuilding;
using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Conventions.Sorting;

/// <summary>Makes the input types of orders.</summary>
internal sealed class SortTypes(SchemaDraft draft)
{
    private readonly Dictionary<Type, SortType> _byDeclaration = [];
    private readonly Dictionary<string, SortType> _byName = new(StringComparer.Ordinal);
    private EnumType? _direction;

    private EnumType Direction => _direction ??= draft.Types.Add(new EnumType("SortEnumType")
    {
        Description = "Whether small or large keys come first.",
        RuntimeType = typeof(SortDirection),
        Values = new ElementCollection<EnumValueDefinition>(
        [
            new("ASC") { Description = "Small keys first.", Value = SortDirection.Asc },
            new("DESC") { Description = "Large keys first.", Value = SortDirection.Desc },
        ]),
    });

    /// <summary>The order that a field asks for; null, and a fault, where it cannot be.</summary>
    public SortType? For(UseSortingAttribute attribute, Type? item, FieldConfiguration field)
    {
        if (!draft.Configuration.HasSorting)
        {
            draft.Faults.Add(field, "[UseSorting] needs AddSorting() on the server.");
        }

        if ((attribute.Type ?? item) is { } type)
        {
            return OfDeclaration(type);
        }

        draft.Faults.Add(field, "[UseSorting] stands on a field that is no list. Return a list, query or connection, or remove it.");
        return null;
    }

    private SortType OfDeclaration(Type type)
    {
        if (!_byDeclaration.TryGetValue(type, out var sort))
        {
            sort = typeof(ISortInputType).IsAssignableFrom(type)
                ? OfConfiguration(((ISortInputType)Activator.CreateInstance(type)!).Describe())
                : OfConfiguration(new SortTypeConfiguration(type));
            _byDeclaration.TryAdd(type, sort);
        }

        return sort;
    }

    private SortType OfConfiguration(SortTypeConfiguration configuration)
    {
        var name = configuration.Name ?? $"{draft.Names.Output(configuration.EntityType)}SortInput";
        if (_byName.TryGetValue(name, out var known))
        {
            return known;
        }

        var sort = new SortType(draft.Types.Add(new InputObjectType(name)
        {
            Description = configuration.Description ?? "The keys of an order.",
        }));
        _byName.Add(name, sort);
        draft.Types.Later(() => Complete(sort, configuration));
        return sort;
    }

    private void Complete(SortType sort, SortTypeConfiguration configuration)
    {
        var fields = new List<InputValueDefinition>();
        foreach (var field in FieldsOf(configuration))
        {
            var member = FilterTypes.Unboxed(field.Member);
            var property = (member.Body as MemberExpression)?.Member as PropertyInfo;
            if ((field.FieldName ?? (property is null ? null : Names.Member(property))) is not { } name)
            {
                draft.Faults.Add(configuration.EntityType, $"the sort field {member} has no name. Give it one by Name(\"…\").");
                continue;
            }

            var nested = NestedType(member.ReturnType, field.SortType);
            sort.Fields[name] = new SortField(member, nested);
            fields.Add(new InputValueDefinition(name, nested is null ? Direction : nested.SchemaType)
            {
                Description = field.FieldDescription ?? (property is null ? null : draft.Documentation.Of(property)),
                Weight = nested is null ? draft.Configuration.Cost.SortKey : null,
            });
        }

        sort.SchemaType.Fields = new ElementCollection<InputValueDefinition>(fields);
    }

    private SortType? NestedType(Type type, Type? declared)
    {
        var underlying = Nullable.GetUnderlyingType(type) ?? type;
        return declared is not null ? OfDeclaration(declared)
            : draft.Types.FindLeaf(underlying) is null ? OfDeclaration(underlying)
            : null;
    }

    private static IEnumerable<SortFieldConfiguration> FieldsOf(SortTypeConfiguration configuration)
    {
        var named = configuration.Fields.Select(field => ((FilterTypes.Unboxed(field.Member).Body as MemberExpression)?.Member as PropertyInfo)?.Name).ToHashSet();
        var inferred = configuration.IsExplicit
            ? []
            : Members.Output(configuration.EntityType, includesInherited: true, includesStatic: false)
                .OfType<PropertyInfo>()
                .Where(property => !named.Contains(property.Name) && Members.Declared(property).SetMethod is not null && AnnotatedTypes.ItemOf(property.PropertyType) is null)
                .Select(property => new SortFieldConfiguration(Selector(configuration.EntityType, property)));
        return inferred.Concat(configuration.Fields).Where(field => !field.IsIgnored);
    }

    private static LambdaExpression Selector(Type type, PropertyInfo property)
    {
        var item = Expression.Parameter(type, "item");
        return Expression.Lambda(Expression.Property(item, property), item);
    }
}
