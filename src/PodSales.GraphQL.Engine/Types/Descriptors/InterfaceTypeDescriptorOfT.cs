using System.Linq.Expressions;
using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

namespace PodSales.GraphQL.Engine.Types.Descriptors;

/// <summary>Writes down what is said of an interface type.</summary>
/// <param name="descriptor">The class that describes the type.</param>
internal sealed class InterfaceTypeDescriptor<T>(Type descriptor) : IInterfaceTypeDescriptor<T>
{
    private readonly DescribedFields _fields = new(new ComplexTypeConfiguration(typeof(T)) { Descriptor = descriptor, IsInterface = true });

    public ComplexTypeConfiguration Configuration => _fields.Type;

    public void Say(Attribute attribute) => Configuration.Annotations.Say(attribute);

    public IInterfaceTypeDescriptor<T> Name(string value) => With(() => Configuration.Name = value);

    public IInterfaceTypeDescriptor<T> Description(string? value) => value is null ? this : With(() => Say(new GraphQLDescriptionAttribute(value)));

    public IInterfaceTypeDescriptor<T> BindFieldsExplicitly() => With(() => Configuration.IsExplicit = true);

    public IInterfaceTypeDescriptor<T> BindFieldsImplicitly() => With(() => Configuration.IsExplicit = false);

    public IInterfaceTypeDescriptor<T> Implements<TInterface>()
        where TInterface : InterfaceType =>
        With(() => Configuration.Interfaces.Add(typeof(TInterface)));

    public IInterfaceFieldDescriptor Field<TValue>(Expression<Func<T, TValue>> propertyOrMethod) =>
        new InterfaceFieldDescriptor(_fields.Selected(propertyOrMethod));

    public IInterfaceFieldDescriptor Field(string name) => new InterfaceFieldDescriptor(_fields.Named(name));

    public IInterfaceTypeDescriptor<T> Ignore(Expression<Func<T, object?>> propertyOrMethod) => With(() => _fields.Ignore(propertyOrMethod));

    private InterfaceTypeDescriptor<T> With(Action change)
    {
        change();
        return this;
    }
}
