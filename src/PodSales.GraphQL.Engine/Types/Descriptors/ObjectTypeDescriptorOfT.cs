using System.Linq.Expressions;
using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

namespace PodSales.GraphQL.Engine.Types.Descriptors;

/// <summary>Writes down what is said of an object type.</summary>
/// <param name="descriptor">The class that describes the type.</param>
internal sealed class ObjectTypeDescriptor<T>(Type descriptor) : IObjectTypeDescriptor<T>
{
    private readonly DescribedFields _fields = new(new ComplexTypeConfiguration(typeof(T)) { Descriptor = descriptor });

    public ComplexTypeConfiguration Configuration => _fields.Type;

    public void Say(Attribute attribute) => Configuration.Annotations.Say(attribute);

    public IObjectTypeDescriptor<T> Name(string value) => With(() => Configuration.Name = value);

    public IObjectTypeDescriptor<T> Description(string? value) => value is null ? this : With(() => Say(new GraphQLDescriptionAttribute(value)));

    public IObjectTypeDescriptor<T> BindFieldsExplicitly() => With(() => Configuration.IsExplicit = true);

    public IObjectTypeDescriptor<T> BindFieldsImplicitly() => With(() => Configuration.IsExplicit = false);

    public IObjectTypeDescriptor<T> Implements<TInterface>()
        where TInterface : InterfaceType =>
        With(() => Configuration.Interfaces.Add(typeof(TInterface)));

    public IObjectTypeDescriptor<T> IsOfType(Func<object, bool> isOfType) => With(() => Configuration.IsTypeOf = isOfType);

    public IObjectTypeDescriptor<T> ExtendsType<TExtendedType>() => With(() => Configuration.ExtendsType = typeof(TExtendedType));

    public IObjectFieldDescriptor Field<TValue>(Expression<Func<T, TValue>> propertyOrMethod) =>
        new ObjectFieldDescriptor(_fields.Selected(propertyOrMethod), Configuration);

    public IObjectFieldDescriptor Field(string name) => new ObjectFieldDescriptor(_fields.Named(name), Configuration);

    public IObjectTypeDescriptor<T> Ignore(Expression<Func<T, object?>> propertyOrMethod) => With(() => _fields.Ignore(propertyOrMethod));

    public INodeDescriptor<T> ImplementsNode() => new NodeDescriptor<T>(Configuration);

    private ObjectTypeDescriptor<T> With(Action change)
    {
        change();
        return this;
    }
}
