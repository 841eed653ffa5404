namespace ParamGen.Playground;

/// <summary>The worker calls the exports; there is nothing to start.</summary>
internal static class Program
{
    private static void Main()
    {
    }
}
