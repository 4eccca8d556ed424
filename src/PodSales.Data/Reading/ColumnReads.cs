using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace PodSales.Data.Reading;

/// <summary>Turns an expression over entities into one over a data reader: each mapped property in it becomes the reading of a column.</summary>
internal sealed class ColumnReads : ExpressionVisitor
{
    private readonly IModel _model;
    private readonly ParameterExpression _reader = Expression.Parameter(typeof(DbDataReader), "reader");
    private readonly List<(IProperty Property, Expression Path)> _columns = [];

    private ColumnReads(IModel model) => _model = model;

    /// <summary>Rewrites a projection.</summary>
    /// <param name="projection">What is read of a row.</param>
    /// <param name="model">Which properties are mapped, and how their values are stored.</param>
    /// <returns>The properties, of which each must be the column at its index, and what makes a row of the columns.</returns>
    /// <exception cref="InvalidOperationException">The projection uses an entity as a whole, or something that is not mapped.</exception>
    public static (IReadOnlyList<Expression> Columns, Func<DbDataReader, TRow> Read) Of<TSource, TRow>(
        Expression<Func<TSource, TRow>> projection, IModel model)
    {
        var visitor = new ColumnReads(model);
        var body = visitor.Visit(projection.Body);
        if (SourceSearch.Finds(projection.Parameters[0], body))
        {
            throw new InvalidOperationException($"{projection} reads something that is no mapped property. Name each property that it needs.");
        }

        return ([.. visitor._columns.Select(column => column.Path)], Expression.Lambda<Func<DbDataReader, TRow>>(body, visitor._reader).Compile());
    }

    protected override Expression VisitMember(MemberExpression node) =>
        node.Expression is { } owner && TypeOf(owner)?.FindProperty(node.Member.Name) is { } property
            ? Read(property, node)
            : base.VisitMember(node);

    protected override Expression VisitMethodCall(MethodCallExpression node) =>
        node.Method.DeclaringType == typeof(EF) && node is { Method.Name: nameof(EF.Property), Arguments: [var owner, ConstantExpression { Value: string name }] }
            && TypeOf(owner)?.FindProperty(name) is { } property
            ? Read(property, node)
            : base.VisitMethodCall(node);

    /// <summary>The entity type or complex type of an expression; null where it is neither.</summary>
    private ITypeBase? TypeOf(Expression expression) =>
        _model.FindEntityType(expression.Type) as ITypeBase
        ?? (expression is MemberExpression { Expression: { } owner, Member.Name: var name } ? TypeOf(owner)?.FindComplexProperty(name)?.ComplexType : null);

    private Expression Read(IProperty property, Expression path)
    {
        var index = _columns.FindIndex(column => column.Property == property && column.Path.ToString() == path.ToString());
        if (index < 0)
        {
            index = _columns.Count;
            _columns.Add((property, path));
        }

        var ordinal = Expression.Constant(index);
        var value = Converted(property.GetRelationalTypeMapping(), ordinal);
        value = value.Type == path.Type ? value : Expression.Convert(value, path.Type);
        return property.IsNullable
            ? Expression.Condition(Expression.Call(_reader, nameof(DbDataReader.IsDBNull), null, ordinal), Expression.Default(path.Type), value)
            : value;
    }

    /// <summary>The value as the property has it; how it is got, the mapping says.</summary>
    private Expression Converted(RelationalTypeMapping mapping, ConstantExpression ordinal)
    {
        var method = mapping.GetDataReaderMethod();
        var reader = method.DeclaringType!.IsAssignableFrom(typeof(DbDataReader)) ? (Expression)_reader : Expression.Convert(_reader, method.DeclaringType);
        var value = mapping.CustomizeDataReaderExpression(Expression.Call(reader, method, ordinal));
        if (mapping.Converter is not { } converter)
        {
            return value;
        }

        var stored = value.Type == converter.ProviderClrType ? value : Expression.Convert(value, converter.ProviderClrType);
        var conversion = converter.ConvertFromProviderExpression;
        return ReplacingExpressionVisitor.Replace(conversion.Parameters[0], stored, conversion.Body);
    }

    private sealed class SourceSearch(ParameterExpression source) : ExpressionVisitor
    {
        private bool _isFound;

        public static bool Finds(ParameterExpression source, Expression body)
        {
            var search = new SourceSearch(source);
            search.Visit(body);
            return search._isFound;
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            _isFound |= node == source;
            return node;
        }
    }
}
