using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Tests.Execution;

public sealed class ResolverInstancesTests
{
    private readonly ServiceProvider _services = new ServiceCollection().BuildServiceProvider();
    private readonly ResolverInstances _instances = new();

    [Fact]
    public void A_class_has_one_instance_whichever_was_asked_for_first()
    {
        var (shelves, books) = (Get<Shelves>(), Get<Books>());

        Assert.Same(shelves, Get<Shelves>());
        Assert.Same(books, Get<Books>());
    }

    [Fact]
    public void A_derived_class_does_not_stand_for_its_base()
    {
        var rareBooks = Get<RareBooks>();

        Assert.Equal(typeof(Books), Get<Books>().GetType());
        Assert.Same(rareBooks, Get<RareBooks>());
    }

    private T Get<T>() => _instances.Get<T>(_services);

    private sealed class Shelves;

    private class Books;

    private sealed class RareBooks : Books;
}
