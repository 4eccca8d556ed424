using System.Reflection;

namespace PodSales.GraphQL.Engine.Conventions.InputValidation;

/// <summary>The rules of one field of an input object.</summary>
/// <param name="Property">The property that holds the value.</param>
/// <param name="FieldName">The field's name in the schema.</param>
/// <param name="Value">The rules.</param>
internal sealed record MemberRules(PropertyInfo Property, string FieldName, ValueRules Value);
