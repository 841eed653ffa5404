using ParamGen.Core.Text;

namespace ParamGen.Core.Contracts.PyTorch;

/// <summary>Several things in a message, which names only the first of them.</summary>
internal static class Several
{
    private const int Most = 4;

    public static string Of(IEnumerable<string> items, string what)
    {
        string[] all = [.. items];
        return all.Length <= Most + 1
            ? string.Join(", ", all)
            : $"{string.Join(", ", all.Take(Most))} and {Numbers.Of(all.Length - Most, "other " + what)}";
    }
}
