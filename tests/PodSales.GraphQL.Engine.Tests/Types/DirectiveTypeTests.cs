using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Configuration;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.Tests.Conventions;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Tests.Types;

public sealed class DirectiveTypeTests
{
    [Theory]
    [InlineData("directive @ownedBy(team: String!, since: Int = 2020) repeatable on OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM_VALUE | INPUT_FIELD_DEFINITION")]
    [InlineData("type Plant @ownedBy(team: \"garden\") @ownedBy(team: \"water\", since: 2024) {")]
    [InlineData("height: Int! @ownedBy(team: \"garden\")")]
    [InlineData("grown(by: Int @ownedBy(team: \"garden\")): Int!")]
    [InlineData("TALL @ownedBy(team: \"garden\")")]
    [InlineData("depth: Int! @ownedBy(team: \"soil\")")]
    public async Task A_described_directive_stands_in_the_printed_schema_where_it_is_applied(string line)
    {
        await using var server = SmallServer.WithQuery<Queries>(schema => schema
            .AddDirectiveType<OwnedByDirective>()
            .AddType<PlantType>()
            .AddType<SizeType>()
            .AddType<PotInput>());

        Assert.Contains(line, server.Shape, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(Lost), "@lost is no directive of the schema. Register it by AddDirectiveType<T>()")]
    [InlineData(typeof(Misplaced), "@once may not stand on FIELD_DEFINITION. Add it to its locations")]
    [InlineData(typeof(WithoutTeam), "@ownedBy is without its argument \"team\". Give it")]
    [InlineData(typeof(WithPerson), "@ownedBy has no argument \"person\". Remove it")]
    [InlineData(typeof(SinceEver), "@ownedBy, argument since: Int cannot represent non-integer value: \"ever\" Give a value of the type Int.")]
    public void A_directive_that_is_applied_wrongly_stops_the_start(Type descriptor, string remedy)
    {
        var faults = FaultsOf(schema => schema.AddDirectiveType<OwnedByDirective>().AddDirectiveType<Once>().AddType(descriptor));

        Assert.Contains(faults, message =>
            message.Contains(remedy, StringComparison.Ordinal)
            && message.Contains($"{nameof(DirectiveTypeTests)}+{descriptor.Name}, field Plant.Height: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_directive_that_is_not_repeatable_stands_once_on_a_part()
    {
        var faults = FaultsOf(schema => schema.AddDirectiveType<Once>().AddType<TwiceType>());

        Assert.Contains(faults, message => message.EndsWith($"+{nameof(TwiceType)}: @once stands there twice. Remove one, or make it Repeatable().", StringComparison.Ordinal));
    }

    [Fact]
    public void A_directive_may_stand_somewhere()
    {
        var faults = FaultsOf(schema => schema.AddDirectiveType<Nowhere>());

        Assert.Contains(faults, message => message.EndsWith($"+{nameof(Nowhere)}: the directive @nowhere may stand nowhere. Say where by Location(…).", StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> FaultsOf(Action<IRequestExecutorBuilder> configure)
    {
        var services = new ServiceCollection();
        configure(services.AddGraphQLServer().AddQueryType<Queries>());
        using var provider = services.BuildServiceProvider();
        return Assert.Throws<SchemaException>(provider.GetRequiredService<IRequestExecutor>).Faults;
    }

    public sealed record Plant(int Height)
    {
        public int GetGrown(int? by) => Height + (by ?? 1);
    }

    public sealed record Pot(int Depth);

    public enum Size
    {
        Tall,
    }

    public sealed class Queries
    {
        public Plant? Plant => null;

        public Size GetSize(Pot of) => (Size)(of.Depth - of.Depth);
    }

    public sealed class OwnedByDirective : DirectiveType
    {
        protected override void Configure(IDirectiveTypeDescriptor descriptor)
        {
            descriptor
                .Description("Who answers for it.")
                .Location(DirectiveLocation.Object | DirectiveLocation.FieldDefinition | DirectiveLocation.ArgumentDefinition)
                .Location(DirectiveLocation.InputFieldDefinition | DirectiveLocation.EnumValue)
                .Repeatable();
            descriptor.Argument("team").Type<NonNullType<StringType>>();
            descriptor.Argument("since").Type<IntType>().DefaultValue(2020);
        }
    }

    public sealed class Once : DirectiveType
    {
        protected override void Configure(IDirectiveTypeDescriptor descriptor) => descriptor.Location(DirectiveLocation.Object);
    }

    public sealed class Nowhere : DirectiveType;

    public sealed class PlantType : ObjectType<Plant>
    {
        protected override void Configure(IObjectTypeDescriptor<Plant> descriptor)
        {
            descriptor.Directive("ownedBy", new ArgumentNode("team", "garden"));
            descriptor.Directive("ownedBy", new ArgumentNode("team", "water"), new ArgumentNode("since", 2024));
            descriptor.Field(plant => plant.Height).Directive("ownedBy", new ArgumentNode("team", "garden"));
            descriptor.Field(plant => plant.GetGrown(default)).Argument("by", by => by.Directive("ownedBy", new ArgumentNode("team", "garden")));
        }
    }

    public sealed class SizeType : EnumType<Size>
    {
        protected override void Configure(IEnumTypeDescriptor<Size> descriptor) =>
            descriptor.Value(Size.Tall).Directive("ownedBy", new ArgumentNode("team", "garden"));
    }

    public sealed class PotInput : InputObjectType<Pot>
    {
        protected override void Configure(IInputObjectTypeDescriptor<Pot> descriptor) =>
            descriptor.Field(pot => pot.Depth).Directive("ownedBy", new ArgumentNode("team", "soil"));
    }

    public sealed class Lost : ObjectType<Plant>
    {
        protected override void Configure(IObjectTypeDescriptor<Plant> descriptor) =>
            descriptor.Field(plant => plant.Height).Directive("lost");
    }

    public sealed class Misplaced : ObjectType<Plant>
    {
        protected override void Configure(IObjectTypeDescriptor<Plant> descriptor) =>
            descriptor.Field(plant => plant.Height).Directive("once");
    }

    public sealed class WithoutTeam : ObjectType<Plant>
    {
        protected override void Configure(IObjectTypeDescriptor<Plant> descriptor) =>
            descriptor.Field(plant => plant.Height).Directive("ownedBy");
    }

    public sealed class WithPerson : ObjectType<Plant>
    {
        protected override void Configure(IObjectTypeDescriptor<Plant> descriptor) =>
            descriptor.Field(plant => plant.Height).Directive("ownedBy", new ArgumentNode("person", "Eve"));
    }

    public sealed class SinceEver : ObjectType<Plant>
    {
        protected override void Configure(IObjectTypeDescriptor<Plant> descriptor) =>
            descriptor.Field(plant => plant.Height).Directive("ownedBy", new ArgumentNode("since", "ever"));
    }

    public sealed class TwiceType : ObjectType<Plant>
    {
        protected override void Configure(IObjectTypeDescriptor<Plant> descriptor) => descriptor.Directive("once").Directive("once");
    }
}
