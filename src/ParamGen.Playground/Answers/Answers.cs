using System.Text.Json;
using System.Text.Json.Serialization;

namespace ParamGen.Playground.Answers;

/// <summary>What the compiler says of a text. Positions are counted in UTF-16 units.</summary>
/// <param name="Diagnostics">What is wrong, in order of position.</param>
/// <param name="Notes">What stands at the ends of lines.</param>
/// <param name="Models">The models in it.</param>
internal sealed record Checked(IReadOnlyList<Problem> Diagnostics, IReadOnlyList<Note> Notes, IReadOnlyList<ModelName> Models);

/// <summary>Something that the compiler reports.</summary>
internal sealed record Problem(int From, int To, string Severity, string Code, string Message, string Help, int Fixes);

/// <summary>What stands at the end of a line, counted from 1.</summary>
internal sealed record Note(int Line, string Text);

/// <summary>A model in the text.</summary>
internal sealed record ModelName(string Name, bool Valid);

/// <summary>A table with totals.</summary>
internal sealed record Table(
    string Title,
    IReadOnlyList<Column> Columns,
    IReadOnlyList<IReadOnlyList<string>> Rows,
    IReadOnlyList<Total> Totals);

/// <summary>A column of a table.</summary>
internal sealed record Column(string Heading, bool IsNumber);

/// <summary>What is said of the whole.</summary>
internal sealed record Total(string Heading, string Text);

/// <summary>A drawing, or the reason why there is none.</summary>
internal sealed record Picture(string? Svg, string? Problem);

/// <summary>What the generator has added to a class.</summary>
internal sealed record GeneratedConstants(string Text, IReadOnlyList<Constant> Rows);

/// <summary>A constant with how it is computed.</summary>
internal sealed record Constant(string Name, string Value, string Arithmetic);

/// <summary>Something that the light bulb offers.</summary>
internal sealed record Offer(int Key, string Title, string Kind);

/// <summary>What an offer does to the text.</summary>
internal sealed record Edits(IReadOnlyList<Edit> Changes);

/// <summary>A part of the text that is replaced.</summary>
internal sealed record Edit(int From, int To, string Insert);

/// <summary>What can stand at a position.</summary>
internal sealed record Completions(int From, int To, IReadOnlyList<Choice> Options);

/// <summary>One of them.</summary>
internal sealed record Choice(string Label, string Detail, string Kind, string Insert);

/// <summary>What is known of the name at a position.</summary>
internal sealed record HoverText(int From, int To, IReadOnlyList<Section> Sections);

/// <summary>A part of that.</summary>
internal sealed record Section(string Kind, string Text);

/// <summary>A model file that was opened.</summary>
internal sealed record OpenedModel(string Name, string Description, IReadOnlyList<string> Problems)
{
    public Table? Summary { get; init; }

    public Picture? Drawing { get; init; }

    /// <summary>The network as attributes; null where there are none.</summary>
    public string? Text { get; init; }

    /// <summary>Why there are none.</summary>
    public string Note { get; init; } = "";
}

/// <summary>How answers are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Checked))]
[JsonSerializable(typeof(Table))]
[JsonSerializable(typeof(Picture))]
[JsonSerializable(typeof(GeneratedConstants))]
[JsonSerializable(typeof(IReadOnlyList<Offer>))]
[JsonSerializable(typeof(Edits))]
[JsonSerializable(typeof(Completions))]
[JsonSerializable(typeof(HoverText))]
[JsonSerializable(typeof(OpenedModel))]
internal sealed partial class AnswerJson : JsonSerializerContext
{
    public static string Write<T>(T? answer)
        where T : class =>
        answer is null ? "null" : JsonSerializer.Serialize(answer, typeof(T), Default);
}
