using System.Text;

namespace ParamGen.Core.Outputs;

/// <summary>A column of a table: its heading and the width of its text.</summary>
internal sealed record Column(string Heading, int Width, bool IsRight = false);

/// <summary>A table with lines around its cells, as the library that Keras prints with draws it.</summary>
internal sealed class Table(Column[] columns)
{
    private readonly List<string[]> rows = [];

    public void Add(params string[] cells) => rows.Add(cells);

    /// <summary>The table line by line, without their ends.</summary>
    public IEnumerable<string> Lines()
    {
        yield return Rule('┏', '━', '┳', '┓');
        foreach (var line in Row([.. columns.Select(column => column.Heading)], '┃'))
            yield return line;
        yield return Rule('┡', '━', '╇', '┩');
        var between = Rule('├', '─', '┼', '┤');
        for (var i = 0; i < rows.Count; i++)
        {
            if (i > 0)
                yield return between;
            foreach (var line in Row(rows[i], '│'))
                yield return line;
        }

        yield return Rule('└', '─', '┴', '┘');
    }

    private string Rule(char left, char line, char between, char right) =>
        left + string.Join(between.ToString(), columns.Select(column => new string(line, column.Width + 2))) + right;

    /// <summary>A row is as high as its highest cell.</summary>
    private IEnumerable<string> Row(string[] cells, char border)
    {
        List<string>[] wrapped = [.. cells.Select((cell, i) => Wrapping.Lines(cell, columns[i].Width))];
        var height = wrapped.Max(lines => lines.Count);
        for (var line = 0; line < height; line++)
        {
            var text = new StringBuilder().Append(border);
            for (var i = 0; i < columns.Length; i++)
            {
                var cell = line < wrapped[i].Count ? wrapped[i][line] : "";
                var width = columns[i].Width;
                text.Append(' ').Append(columns[i].IsRight ? cell.PadLeft(width) : cell.PadRight(width)).Append(' ').Append(border);
            }

            yield return text.ToString();
        }
    }
}
