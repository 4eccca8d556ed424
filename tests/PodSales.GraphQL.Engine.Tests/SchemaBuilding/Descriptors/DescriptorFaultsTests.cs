using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Resolvers;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Tests.SchemaBuilding.Descriptors;

public sealed class DescriptorFaultsTests
{
    [Theory]
    [InlineData(typeof(Unmakeable), "", "Give it a public constructor without parameters")]
    [InlineData(typeof(WithoutResolver), "field lost", "it has no resolver, and no member has its name")]
    [InlineData(typeof(WithoutType), "field lost", "no C# tells its type. Give it one by Type<T>()")]
    [InlineData(typeof(WithoutName), "(item.Count + 1)", "an expression has no name of its own")]
    [InlineData(typeof(Misnamed), "field Item.Count", "\"not a name\" is no name that a schema may have")]
    [InlineData(typeof(ArgumentWithoutType), "field lost, argument of", "no C# tells its type. Give it one by Type<T>()")]
    [InlineData(typeof(ArgumentOfNoParameter), "field Item.Counted, argument tiems", "no C# tells its type")]
    [InlineData(typeof(WrongDefault), "argument of", "its default is no value of the type Int")]
    [InlineData(typeof(IgnoresNoMember), "(item.Count + 1)", "which names no member. Name a property or method of Item")]
    [InlineData(typeof(ResolvesWithNoMember), "", "ResolveWith names no member by")]
    [InlineData(typeof(NodeWithNoProperty), "", "IdField names no property by")]
    [InlineData(typeof(NodeWithNoMethod), "", "ResolveNodeWith names no method by")]
    [InlineData(typeof(NodeWithoutId), "", "ImplementsNode() finds no property Id on")]
    [InlineData(typeof(NodeWithoutResolver), "", "has no node resolver (HC0068). Give it one by ResolveNode or ResolveNodeWith")]
    [InlineData(typeof(InputOfNoProperty), "(item.Count + 1)", "names no property. A field of an input object is one: name a property of Item")]
    [InlineData(typeof(UnknownValue), "", "it describes the value 7, which")]
    [InlineData(typeof(EmptyUnion), "", "the union has no members")]
    [InlineData(typeof(InputAsResult), "field lost", "it describes an input object, and a result is of an object")]
    [InlineData(typeof(ObjectAsArgument), "argument of", "it describes no input type, and an argument or input field is of an input object")]
    [InlineData(typeof(Misordered), "field lost", "its attributes stand in the wrong order (HC0050)")]
    [InlineData(typeof(PagesOfNothing), "field lost", "[UsePaging] stands on a field that is no list")]
    [InlineData(typeof(Fieldless), "", "it has no public property or method that could be a field")]
    [InlineData(typeof(ExtendsNothing), "", "it extends \"Nowhere\", which is no object type of the schema")]
    public void A_mistake_stops_the_start_and_names_descriptor_field_and_remedy(Type descriptor, string place, string remedy)
    {
        var services = new ServiceCollection();
        services.AddGraphQLServer()
            .AddQueryType<Ground>()
            .AddSorting()
            .AddFiltering()
            .AddGlobalObjectIdentification()
            .AddType(descriptor);
        using var provider = services.BuildServiceProvider();

        var fault = Assert.Throws<SchemaException>(provider.GetRequiredService<IRequestExecutor>);

        Assert.Contains(fault.Faults, message =>
            message.Contains(remedy, StringComparison.Ordinal)
            && message.Contains(place, StringComparison.Ordinal)
            && message.Contains($"{nameof(DescriptorFaultsTests)}+{descriptor.Name}", StringComparison.Ordinal));
    }

    [Fact]
    public void A_class_that_describes_a_type_is_no_extension()
    {
        var services = new ServiceCollection();
        services.AddGraphQLServer().AddQueryType<Ground>().AddTypeExtension<Fieldless>();
        using var provider = services.BuildServiceProvider();

        var fault = Assert.Throws<SchemaException>(provider.GetRequiredService<IRequestExecutor>);

        Assert.Contains(fault.Faults, message => message.Contains($"+{nameof(Fieldless)}: it says not what it extends", StringComparison.Ordinal));
    }

    public sealed class Ground
    {
        public int Level => 0;
    }

    public sealed class Item
    {
        public int Count { get; set; }

        public int Counted(int times) => Count * times;
    }

    public enum Grade
    {
        Good,
    }

    public sealed class Unmakeable(int number) : ObjectType<Item>
    {
        public int Number { get; } = number;
    }

    public sealed class WithoutResolver : ObjectType<Item>
    {
        protected override void Configure(IObjectTypeDescriptor<Item> descriptor) => descriptor.Field("lost").Type<IntType>();
    }

    public sealed class WithoutType : ObjectType<Item>
    {
        protected override void Configure(IObjectTypeDescriptor<Item> descriptor) =>
            descriptor.Field("lost").Resolve(new FieldResolverDelegate(_ => ValueTask.FromResult<object?>(null)));
    }

    public sealed class WithoutName : ObjectType<Item>
    {
        protected override void Configure(IObjectTypeDescriptor<Item> descriptor) => descriptor.Field(item => item.Count + 1);
    }

    public sealed class Misnamed : ObjectType<Item>
    {
        protected override void Configure(IObjectTypeDescriptor<Item> descriptor) => descriptor.Field(item => item.Count).Name("not a name");
    }

    public sealed class ArgumentWithoutType : ObjectType<Item>
    {
        protected override void Configure(IObjectTypeDescriptor<Item> descriptor) =>
            descriptor.Field("lost").Argument("of", of => of.Description("What.")).Resolve(1);
    }

    public sealed class ArgumentOfNoParameter : ObjectType<Item>
    {
        protected override void Configure(IObjectTypeDescriptor<Item> descriptor) =>
            descriptor.Field(item => item.Counted(default)).Argument("tiems", times => times.DefaultValue(1));
    }

    public sealed class WrongDefault : ObjectType<Item>
    {
        protected override void Configure(IObjectTypeDescriptor<Item> descriptor) =>
            descriptor.Field("lost").Argument("of", of => of.Type<IntType>().DefaultValue("many")).Resolve(1);
    }

    public sealed class IgnoresNoMember : ObjectType<Item>
    {
        protected override void Configure(IObjectTypeDescriptor<Item> descriptor) => descriptor.Ignore(item => item.Count + 1);
    }

    public sealed class ResolvesWithNoMember : ObjectType<Item>
    {
        protected override void Configure(IObjectTypeDescriptor<Item> descriptor) =>
            descriptor.Field("lost").Type<IntType>().ResolveWith<Ground>(ground => ground.Level + 1);
    }

    public sealed class NodeWithNoProperty : ObjectType<Item>
    {
        protected override void Configure(IObjectTypeDescriptor<Item> descriptor) => descriptor.ImplementsNode().IdField(item => item.Count + 1);
    }

    public sealed class NodeWithNoMethod : ObjectType<Item>
    {
        protected override void Configure(IObjectTypeDescriptor<Item> descriptor) =>
            descriptor.ImplementsNode().IdField(item => item.Count).ResolveNodeWith<Ground>(ground => ground.Level);
    }

    public sealed class NodeWithoutId : ObjectType<Item>
    {
        protected override void Configure(IObjectTypeDescriptor<Item> descriptor) => descriptor.ImplementsNode();
    }

    public sealed class NodeWithoutResolver : ObjectType<Item>
    {
        protected override void Configure(IObjectTypeDescriptor<Item> descriptor) => descriptor.ImplementsNode().IdField(item => item.Count);
    }

    public sealed class InputOfNoProperty : InputObjectType<Item>
    {
        protected override void Configure(IInputObjectTypeDescriptor<Item> descriptor) => descriptor.Field(item => item.Count + 1);
    }

    public sealed class UnknownValue : EnumType<Grade>
    {
        protected override void Configure(IEnumTypeDescriptor<Grade> descriptor) => descriptor.Value((Grade)7).Name("SEVEN");
    }

    public sealed class EmptyUnion : UnionType;

    public sealed class ItemInput : InputObjectType<Item>;

    public sealed class InputAsResult : ObjectType<Item>
    {
        protected override void Configure(IObjectTypeDescriptor<Item> descriptor) => descriptor.Field("lost").Type<ItemInput>().Resolve(1);
    }

    public sealed class ObjectAsArgument : ObjectType<Item>
    {
        protected override void Configure(IObjectTypeDescriptor<Item> descriptor) =>
            descriptor.Field("lost").Argument("of", of => of.Type<ObjectAsArgument>()).Resolve(1);
    }

    public sealed class Misordered : ObjectType<Item>
    {
        protected override void Configure(IObjectTypeDescriptor<Item> descriptor) =>
            descriptor.Field("lost").UseSorting().UsePaging().Resolve(_ => (Item[])[]);
    }

    public sealed class PagesOfNothing : ObjectType<Item>
    {
        protected override void Configure(IObjectTypeDescriptor<Item> descriptor) => descriptor.Field("lost").UsePaging().Resolve(1);
    }

    public sealed class Fieldless : ObjectType<Item>
    {
        protected override void Configure(IObjectTypeDescriptor<Item> descriptor) => descriptor.BindFieldsExplicitly();
    }

    public sealed class ExtendsNothing : ObjectTypeExtension
    {
        protected override void Configure(IObjectTypeDescriptor descriptor) => descriptor.Name("Nowhere").Field("lost").Resolve(1);
    }
}
