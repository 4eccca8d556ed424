using FsCheck;
using FsCheck.Fluent;

namespace PodSales.GraphQL.Engine.Tests;

/// <summary>Tries a rule with many inputs, which are the same in every run.</summary>
internal static class Property
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(1_000).WithReplay(new Replay(new Rnd(20260301, 7), null));

    public static void Holds<T>(Gen<T> inputs, Func<T, bool> rule) => Prop.ForAll(Arb.From(inputs), rule).Check(Fixed);
}
