using System.Linq.Expressions;
using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

namespace PodSales.GraphQL.Engine.Types.Descriptors;

/// <summary>Writes down what is said of an object type without a C# type.</summary>
/// <param name="descriptor">The class that describes the type.</param>
internal sealed class ObjectTypeDescriptor(Type descriptor) : IObjectTypeDescriptor
{
    private readonly DescribedFields _fields = new(new ComplexTypeConfiguration(null) { Descriptor = descriptor });

    public ComplexTypeConfiguration Configuration => _fields.Type;

    public void Say(Attribute attribute) => Configuration.Annotations.Say(attribute);

    public IObjectTypeDescriptor Name(string value) => With(() => Configuration.Name = value);

    public IObjectTypeDescriptor Description(string? value) => value is null ? this : With(() => Say(new GraphQLDescriptionAttribute(value)));

    public IObjectTypeDescriptor Implements<TInterface>()
        where TInterface : InterfaceType =>
        With(() => Configuration.Interfaces.Add(typeof(TInterface)));

    public IObjectTypeDescriptor IsOfType(Func<object, bool> isOfType) => With(() => Configuration.IsTypeOf = isOfType);

    public IObjectTypeDescriptor ExtendsType<TExtendedType>() => With(() => Configuration.ExtendsType = typeof(TExtendedType));

    public IObjectFieldDescriptor Field(string name) => new ObjectFieldDescriptor(_fields.Named(name), Configuration);

    public IObjectFieldDescriptor Field<TResolver>(Expression<Func<TResolver, object?>> propertyOrMethod) =>
        new ObjectFieldDescriptor(_fields.Selected(propertyOrMethod), Configuration);

    private ObjectTypeDescriptor With(Action change)
    {
        change();
        return this;
    }
}
