using System.Text;

namespace ParamGen.Core.Summaries;

/// <summary>A column of a table: its heading and the width of its text.</summary>
internal sealed record Column(string Heading, int Width, bool IsRight = false);

/// <summary>A table with lines around its cells, as the library that Keras prints with draws it.</summary>
internal sealed class Table(Column[] columns)
{
    private readonly List<string[]> rows = [];

    public void Add(params string[] cells) => rows.Add(cells);

    public override string ToString()
    {
        var text = new StringBuilder();
        AppendRule(text, '┏', '━', '┳', '┓');
        AppendRow(text, [.. columns.Select(column => column.Heading)], '┃');
        AppendRule(text, '┡', '━', '╇', '┩');
        for (var i = 0; i < rows.Count; i++)
        {
            if (i > 0)
                AppendRule(text, '├', '─', '┼', '┤');
            AppendRow(text, rows[i], '│');
        }

        AppendRule(text, '└', '─', '┴', '┘');
        return text.ToString();
    }

    private void AppendRule(StringBuilder text, char left, char line, char between, char right)
    {
        text.Append(left);
        for (var i = 0; i < columns.Length; i++)
        {
            if (i > 0)
                text.Append(between);
            text.Append(line, columns[i].Width + 2);
        }

        text.Append(right).Append('\n');
    }

    /// <summary>A row is as high as its highest cell.</summary>
    private void AppendRow(StringBuilder text, string[] cells, char border)
    {
        List<string>[] wrapped = [.. cells.Select((cell, i) => Wrapping.Lines(cell, columns[i].Width))];
        for (var line = 0; line < wrapped.Max(lines => lines.Count); line++)
        {
            text.Append(border);
            for (var i = 0; i < columns.Length; i++)
            {
                var cell = line < wrapped[i].Count ? wrapped[i][line] : "";
                var width = columns[i].Width;
                text.Append(' ').Append(columns[i].IsRight ? cell.PadLeft(width) : cell.PadRight(width)).Append(' ').Append(border);
            }

            text.Append('\n');
        }
    }
}
