namespace ParamGen.Core.Rules;

/// <summary>PG099x: what an editor shows beside the code, and nothing that is wrong.</summary>
internal static class EditorRules
{
    public static readonly Rule PG0990_LayerNote = new(
        "PG0990",
        "A layer's output shape and parameter count",
        "{0}: {1} · {2}")
    {
        Severity = Severity.Info,
        IsEnabled = false,
    };
}
