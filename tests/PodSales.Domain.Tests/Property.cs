using FsCheck;
using FsCheck.Fluent;

namespace PodSales.Domain.Tests;

/// <summary>Runs a rule over many inputs that are the same in every run.</summary>
internal static class Property
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(new Replay(new Rnd(20260301, 7), null));

    public static void Holds<T>(Arbitrary<T> inputs, Action<T> rule) => Prop.ForAll(inputs, rule).Check(Fixed);

    public static void Holds<T>(Gen<T> inputs, Action<T> rule) => Holds(Arb.From(inputs), rule);
}
