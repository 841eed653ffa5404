namespace ParamGen.Core.Contracts.PyTorch;

/// <summary>A name in which an asterisk stands for any characters: aux_head.*.</summary>
internal sealed class NamePattern(string text)
{
    private readonly string[] parts = text.Split('*');

    public string Text => text;

    public bool Matches(string name)
    {
        if (parts.Length == 1)
            return name == text;
        var (first, last) = (parts[0], parts[parts.Length - 1]);
        if (name.Length < first.Length + last.Length
            || !name.StartsWith(first, StringComparison.Ordinal)
            || !name.EndsWith(last, StringComparison.Ordinal))
            return false;
        var (at, end) = (first.Length, name.Length - last.Length);
        foreach (var part in parts.Skip(1).Take(parts.Length - 2))
        {
            var found = name.IndexOf(part, at, end - at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + part.Length;
        }

        return true;
    }
}
