using System.Linq.Expressions;
using System.Reflection;
using PodSales.GraphQL.Engine.Data;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.SchemaBuilding;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Conventions.Projection;

/// <summary>
/// Builds the expression that reads of an object only what the operation selects: the properties behind the selected
/// fields, and those that the resolvers of other selected fields need.
/// </summary>
internal static class SelectorBuilder
{
    /// <summary>Builds the selector of a field's items.</summary>
    /// <returns>Null where everything must be read: some field does not say what it reads, or objects cannot be made in part.</returns>
    public static Expression<Func<T, T>>? Build<T>(IFieldSelection selection)
    {
        var source = Expression.Parameter(typeof(T), "row");
        return ItemSelections(selection) is ({ }, var fields) && Select(typeof(T), [.. fields], source) is { } body
            ? Expression.Lambda<Func<T, T>>(body, source)
            : null;
    }

    /// <summary>The fields selected of a list's items: through the connection's edges and nodes, or directly.</summary>
    private static (ObjectType? Type, IEnumerable<IFieldSelection> Fields) ItemSelections(IFieldSelection selection)
    {
        if (selection.Field.Type.Named is not ObjectType type)
        {
            return (null, []);
        }

        if (type.Fields.TryGet("edges", out var edges) && edges.Type.Named is ObjectType edge && edge.Fields.TryGet("node", out var node))
        {
            var selected = selection.SelectedFields(type).ToList();
            var nodes = selected.Where(field => field.Field.Name == "nodes")
                .Concat(selected.Where(field => field.Field.Name == "edges").SelectMany(field => field.SelectedFields(edge)).Where(field => field.Field.Name == "node"));
            return node.Type.Named is ObjectType item ? (item, nodes.SelectMany(field => field.SelectedFields(item))) : (null, []);
        }

        return (type, selection.SelectedFields(type));
    }

    private static MemberInitExpression? Select(Type type, IReadOnlyList<IFieldSelection> fields, Expression source)
    {
        if (!CanBeMade(type) || fields.Any(field => field.Field is { Needs: null, Name: not "__typename" }))
        {
            return null;
        }

        var selections = fields.Where(field => field.Field.Needs is not null)
            .SelectMany(ReadMembers)
            .Concat(AlwaysSelected(type).Select(member => (Member: member, Selection: (IFieldSelection?)null)))
            .Where(pair => pair.Member.GetCustomAttribute<IsProjectedAttribute>()?.IsProjected is not false)
            .GroupBy(pair => pair.Member, pair => pair.Selection)
            .ToList();
        if (selections.Any(member => member.Key.SetMethod is null))
        {
            return null;
        }

        var bindings = selections.Select(member => Expression.Bind(member.Key, Value(Expression.Property(source, member.Key), [.. member]))).ToList();
        return bindings.Count == 0 && Smallest(type) is { } smallest
            ? Expression.MemberInit(Expression.New(Constructor(type)!), Expression.Bind(smallest, Expression.Property(source, smallest)))
            : Expression.MemberInit(Expression.New(Constructor(type)!), bindings);
    }

    /// <summary>The members that a field reads: whole, or as far as the field's selection goes.</summary>
    private static IEnumerable<(PropertyInfo Member, IFieldSelection? Selection)> ReadMembers(IFieldSelection field)
    {
        var needs = field.Field.Needs!;
        var whole = needs.Members.Select(member => (member, (IFieldSelection?)null));
        return needs.Value is { } value ? whole.Append((value, field)) : whole;
    }

    /// <summary>A member whole, or of an object only what is selected of it.</summary>
    private static Expression Value(MemberExpression member, IReadOnlyList<IFieldSelection?> selections)
    {
        if (selections.Any(selection => selection?.Field.Type.NullableType is not ObjectType) || member.Type.IsValueType)
        {
            return member;
        }

        var schemaType = (ObjectType)selections[0]!.Field.Type.Named;
        var part = Select(member.Type, [.. selections.SelectMany(selection => selection!.SelectedFields(schemaType))], member);

        // To ask a database whether there is an object at all, all of it would have to be read.
        return part is null
            ? member
            : selections.All(selection => selection!.Field.Type is NonNullType) ? part
            : Expression.Condition(
                Expression.Equal(member, Expression.Constant(null, member.Type)), Expression.Constant(null, member.Type), part);
    }

    private static IEnumerable<PropertyInfo> AlwaysSelected(Type type) => type.GetProperties()
        .Where(property => property.GetCustomAttribute<IsProjectedAttribute>()?.IsProjected is true)
        .Select(Members.Declared);

    /// <summary>Something to select where only the number of objects matters.</summary>
    private static PropertyInfo? Smallest(Type type) => type.GetProperties()
        .Select(Members.Declared)
        .Where(property => property.SetMethod is not null && (property.PropertyType.IsValueType || property.PropertyType == typeof(string)))
        .OrderByDescending(property => property.Name == "Id")
        .FirstOrDefault();

    private static bool CanBeMade(Type type) => !type.IsAbstract && Constructor(type) is not null;

    private static ConstructorInfo? Constructor(Type type) =>
        type.GetConstructor(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance, Type.EmptyTypes);
}
