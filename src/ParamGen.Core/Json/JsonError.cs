namespace ParamGen.Core.Json;

/// <summary>Where a text stops being JSON, and why.</summary>
internal sealed record JsonError(int Position, string Reason)
{
    /// <summary>The reason, which is another one where a text is empty or ends too early.</summary>
    public string ReasonIn(string text)
    {
        var end = text.TrimEnd().Length;
        return end == 0 ? "the file is empty"
            : text.StartsWith("PK\u0003\u0004", StringComparison.Ordinal)
                ? "the file is a zip archive, as .keras is; extract its config.json"
            : text.Length > 4 && string.CompareOrdinal(text, 1, "HDF\r\n", 0, 5) == 0
                ? "the file is an HDF5 file; save model.to_json() instead"
            : Position >= end ? Reason + ", but the file ends here; it may be cut off"
            : Reason;
    }
}
