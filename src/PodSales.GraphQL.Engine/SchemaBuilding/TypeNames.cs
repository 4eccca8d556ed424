using System.Reflection;
using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.TypeSystem.Scalars;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>The names of types in one schema.</summary>
internal sealed class TypeNames(SchemaConfiguration configuration)
{
    public string Output(Type type) =>
        Names.Given(type) ?? Attributed(type) ?? RuntimeScalars.ByType.GetValueOrDefault(type)?.Name ?? Inferred(type);

    public string Output(TypeConfiguration type) => type.Name ?? (type.RuntimeType is { } runtimeType ? Output(runtimeType) : Names.Type(type.Class, Output));

    public string Input(InputTypeConfiguration type) => type.Name ?? (type.RuntimeType is { } runtimeType ? Input(runtimeType) : Names.InputOf(type.Class));

    public string Input(Type type) => type.GetCustomAttribute<InputObjectTypeAttribute>(inherit: false)?.Name ?? Names.Input(Output(type));

    private static string? Attributed(Type type) =>
        type.GetCustomAttribute<ObjectTypeAttribute>(inherit: false)?.Name
        ?? type.GetCustomAttribute<InterfaceTypeAttribute>(inherit: false)?.Name
        ?? type.GetCustomAttribute<UnionTypeAttribute>(inherit: false)?.Name
        ?? type.GetCustomAttribute<EnumTypeAttribute>(inherit: false)?.Name;

    private string Inferred(Type type)
    {
        var name = Names.Type(type, argument => Output(Nullable.GetUnderlyingType(argument) ?? argument));
        var isPrefixed = type.IsInterface && name.Length > 2 && name[0] == 'I' && char.IsUpper(name[1]);
        return isPrefixed && configuration.Options.StripLeadingIFromInterface ? name[1..] : name;
    }
}
