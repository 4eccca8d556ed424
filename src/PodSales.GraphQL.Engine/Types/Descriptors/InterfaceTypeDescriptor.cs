using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

namespace PodSales.GraphQL.Engine.Types.Descriptors;

/// <summary>Writes down what is said of an interface type without a C# type.</summary>
/// <param name="descriptor">The class that describes the type.</param>
internal sealed class InterfaceTypeDescriptor(Type descriptor) : IInterfaceTypeDescriptor
{
    private readonly DescribedFields _fields = new(new ComplexTypeConfiguration(null) { Descriptor = descriptor, IsInterface = true });

    public ComplexTypeConfiguration Configuration => _fields.Type;

    public void Say(Attribute attribute) => Configuration.Annotations.Say(attribute);

    public IInterfaceTypeDescriptor Name(string value) => With(() => Configuration.Name = value);

    public IInterfaceTypeDescriptor Description(string? value) => value is null ? this : With(() => Say(new GraphQLDescriptionAttribute(value)));

    public IInterfaceTypeDescriptor Implements<TInterface>()
        where TInterface : InterfaceType =>
        With(() => Configuration.Interfaces.Add(typeof(TInterface)));

    public IInterfaceFieldDescriptor Field(string name) => new InterfaceFieldDescriptor(_fields.Named(name));

    private InterfaceTypeDescriptor With(Action change)
    {
        change();
        return this;
    }
}
