using System.Reflection;
using PodSales.GraphQL.Engine.CostAnalysis.Types;
using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>Makes input objects and enums of C# types.</summary>
internal sealed class InputTypeFactory(SchemaDraft draft)
{
    public const string Unmakeable =
        "an input object is made by a constructor whose parameters have the names and types of its properties. Give it one, or settable properties.";

    public InputObjectType Create(Type type)
    {
        var input = draft.Types.Add(new InputObjectType(draft.Names.Input(type))
        {
            Description = draft.Documentation.Of(type),
            RuntimeType = type,
            IsOneOf = type.IsDefined(typeof(OneOfAttribute), inherit: false),
        });
        draft.Types.Later(() => Complete(input, type));
        return input;
    }

    public EnumType CreateEnum(Type type) => draft.Types.Add(new EnumType(draft.Names.Output(type))
    {
        Description = draft.Documentation.Of(type),
        RuntimeType = type,
        Weight = type.GetCustomAttribute<CostAttribute>()?.Weight,
        Values = new ElementCollection<EnumValueDefinition>(
            type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Where(field => !field.IsDefined(typeof(GraphQLIgnoreAttribute)))
                .Select(field => new EnumValueDefinition(Names.Given(field) ?? Names.EnumValue(field.Name))
                {
                    Description = draft.Documentation.Of(field),
                    DeprecationReason = Deprecation.Of(field),
                    Value = field.GetValue(null)!,
                })),
    });

    private void Complete(InputObjectType input, Type type)
    {
        var constructor = InputConstructor.Of(type);
        if (constructor is null)
        {
            draft.Faults.Add(type, Unmakeable);
            return;
        }

        var members = constructor.Members.Select(member => (member, Definition: draft.Arguments.Create(member, type))).ToList();
        input.Fields = new ElementCollection<InputValueDefinition>(members.Select(member => member.Definition));
        input.Construct = constructor.Compile([.. members.Select(member => member.Definition.Name)]);
    }
}
