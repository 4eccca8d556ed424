using System.Collections.Immutable;
using System.Reflection;
using PodSales.GraphQL.Engine.CostAnalysis.Types;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>Makes input objects and enums of C# types.</summary>
internal sealed class InputTypeFactory(SchemaDraft draft)
{
    public const string Unmakeable =
        "an input object is made by a constructor whose parameters have the names and types of its properties. Give it one, or settable properties.";

    public InputObjectType Create(InputTypeConfiguration configuration)
    {
        var input = draft.Types.Add(new InputObjectType(draft.Names.Input(configuration))
        {
            Description = draft.Documentation.Of(configuration),
            RuntimeType = configuration.RuntimeType,
            IsOneOf = configuration.IsOneOf,
            Directives = DirectivesOf(configuration, DirectiveLocation.InputObject),
        });
        draft.Types.Later(() => Complete(input, configuration));
        return input;
    }

    public EnumType Create(EnumTypeConfiguration configuration) => draft.Types.Add(new EnumType(draft.Names.Output(configuration))
    {
        Description = draft.Documentation.Of(configuration),
        RuntimeType = configuration.RuntimeType,
        Weight = configuration.Annotations.Find<CostAttribute>()?.Weight,
        Directives = DirectivesOf(configuration, DirectiveLocation.Enum),
        Values = new ElementCollection<EnumValueDefinition>(
            configuration.RuntimeType!.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Where(member => !configuration.IsIgnored(member))
                .Select(member => ValueOf(member, configuration.AnnotationsOf(member)))),
    });

    private EnumValueDefinition ValueOf(FieldInfo field, Annotations annotations) => new(annotations.Find<GraphQLNameAttribute>()?.Name ?? Names.EnumValue(field.Name))
    {
        Description = draft.Documentation.Of(field, annotations),
        DeprecationReason = Deprecation.Of(annotations),
        Directives = draft.Directives.Of(annotations, $"{field.DeclaringType}.{field.Name}", DirectiveLocation.EnumValue),
        Value = field.GetValue(null)!,
    };

    private ImmutableArray<DirectiveNode> DirectivesOf(TypeConfiguration configuration, DirectiveLocation location) =>
        draft.Directives.Of(configuration.Annotations, configuration.Class.ToString(), location);

    private void Complete(InputObjectType input, InputTypeConfiguration configuration)
    {
        if (configuration.RuntimeType is not { } type)
        {
            input.Fields = new ElementCollection<InputValueDefinition>(
                configuration.Fields.Where(field => !field.IsIgnored).Select(field => draft.Arguments.Create(
                    field, DirectiveLocation.InputFieldDefinition, canBeRequired: !configuration.IsOneOf)));
            return;
        }

        var constructor = InputConstructor.Of(type, configuration.IsIgnored);
        if (constructor is null)
        {
            draft.Faults.Add(configuration.Class, Unmakeable);
            return;
        }

        var members = constructor.Members.Select(member => draft.Arguments.Create(member, configuration)).ToList();
        input.Fields = new ElementCollection<InputValueDefinition>(members);
        input.Construct = constructor.Compile([.. members.Select(member => member.Name)]);
    }
}
