using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Language;

/// <summary>
/// A literal: a <see cref="StringValueNode"/>, <see cref="IntValueNode"/>, <see cref="FloatValueNode"/>,
/// <see cref="BooleanValueNode"/>, <see cref="EnumValueNode"/>, <see cref="NullValueNode"/>, <see cref="ListValueNode"/> or
/// <see cref="ObjectValueNode"/>.
/// </summary>
public interface IValueNode;
