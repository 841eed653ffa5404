using System.Text;

namespace ParamGen.Compiler.Generation;

/// <summary>Writes indented lines, which end in \n on every system.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder text = new();
    private int depth;

    public void Line(params string[] parts)
    {
        text.Append(' ', depth * 4);
        foreach (var part in parts)
            text.Append(part);
        text.Append('\n');
    }

    /// <summary>A line with nothing in it.</summary>
    public void Blank() => text.Append('\n');

    /// <summary>Opens a block behind its heading.</summary>
    public void Open(string heading)
    {
        Line(heading);
        Line("{");
        depth++;
    }

    public void Close()
    {
        depth--;
        Line("}");
    }

    public override string ToString() => text.ToString();
}
