namespace HotChocolate.Diagnostics
{
    public sealed class InstrumentationOptions;
}
