using System.Text;

namespace ParamGen.Tool.Conversion;

/// <summary>Lines of C#, broken between arguments where they are too long.</summary>
internal sealed class CodeLines
{
    private const int Width = 140;
    private const string Step = "    ";

    private readonly StringBuilder text = new();
    private string indentation = "";

    public void Add(string line)
    {
        var start = 0;
        var indent = indentation;
        foreach (var end in Breaks(line, Width - indentation.Length))
        {
            text.Append(indent).Append(line.AsSpan(start, end - start).Trim()).Append('\n');
            start = end;
            indent = indentation + Step;
        }
    }

    public void AddEmpty() => text.Append('\n');

    /// <summary>What is added within is indented.</summary>
    public void Within(Action add)
    {
        var before = indentation;
        indentation += Step;
        add();
        indentation = before;
    }

    public override string ToString() => text.ToString();

    /// <summary>Where a line ends that has no more characters than the width, as far as there is a place between arguments.</summary>
    private static IEnumerable<int> Breaks(string line, int width)
    {
        var (start, last, isText) = (0, 0, false);
        for (var i = 0; i < line.Length; i++)
        {
            if (isText && line[i] == '\\')
                i++;
            else if (line[i] == '"')
                isText = !isText;
            else if (!isText && line[i] == ' ' && line[i - 1] == ',')
                last = i;
            // The lines that follow the first are indented once more.
            if (i - start + 1 + (start > 0 ? Step.Length - 1 : 0) <= width || last <= start)
                continue;
            yield return last;
            start = last;
        }

        yield return line.Length;
    }
}
