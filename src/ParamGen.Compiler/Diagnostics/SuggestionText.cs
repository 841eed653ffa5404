using System.Globalization;
using System.Text;
using ParamGen.Core.Collections;
using ParamGen.Core.Json;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs;

namespace ParamGen.Compiler.Diagnostics;

/// <summary>Suggestions as JSON: a diagnostic carries texts alone from the analyzer to the code fix.</summary>
internal static class SuggestionText
{
    /// <summary>The diagnostic's property that holds the suggestions.</summary>
    public const string Key = "suggestions";

    public static string Write(EquatableArray<Suggestion> suggestions) =>
        List(suggestions, suggestion => $"[{Text(suggestion.Title.Write(CSharpWording.Instance))},{List(suggestion.Edits, WriteEdit)}]");

    public static IEnumerable<Suggestion> Read(string text) =>
        JsonReader.Read(text, out _)?.Items.Select(item => new Suggestion(
            item.Items[0].Text,
            item.Items[1].Items.Select(ReadEdit).ToArray()))
            ?? [];

    private static string WriteEdit(Edit edit)
    {
        var layer = edit.Layer?.ToString(CultureInfo.InvariantCulture) ?? "null";
        return edit switch
        {
            SetArgument set => $"[\"set\",{layer},{Text(set.Argument)},{WriteValue(set.Value)}]",
            ResetArgument reset => $"[\"reset\",{layer},{Text(reset.Argument)}]",
            InsertLayer insert =>
                $"[\"insert\",{layer},{WriteLayer(insert.New)}]",
            WrapLayer wrap => $"[\"wrap\",{layer},{WriteLayer(wrap.Wrapper)}]",
            _ => $"[\"remove\",{layer}]",
        };
    }

    private static Edit ReadEdit(JsonValue edit)
    {
        var items = edit.Items;
        int? layer = items[1].IsNull ? null : Integer(items[1]);
        return items[0].Text switch
        {
            "set" => new SetArgument(layer, items[2].Text, ReadValue(items[3])),
            "reset" => new ResetArgument(layer, items[2].Text),
            "insert" => new InsertLayer(layer, ReadLayer(items)),
            "wrap" => new WrapLayer(layer, ReadLayer(items)),
            _ => new RemoveLayer(layer),
        };
    }

    private static string WriteLayer(LayerSource layer) =>
        Text(layer.Kind) + "," + List(layer.Arguments, argument => $"[{Text(argument.Name)},{WriteValue(argument.Value)}]");

    private static LayerSource ReadLayer(IReadOnlyList<JsonValue> items) =>
        new(items[2].Text, items[3].Items.Select(item => new Argument(item.Items[0].Text, ReadValue(item.Items[1]))).ToArray());

    /// <summary>A value after a word that says what it is; an enum's member keeps its type's name: Padding.Same.</summary>
    private static string WriteValue(ArgumentValue value) => value switch
    {
        ArgumentValue.None => "null",
        ArgumentValue.Flag flag => flag.Value ? "true" : "false",
        ArgumentValue.Integer number => $"[\"integer\",{number}]",
        ArgumentValue.Real number => $"[\"real\",{Text(number.ToString())}]",
        ArgumentValue.Text text => Text(text.Value),
        ArgumentValue.Member member => $"[\"member\",{Text(member.Value.GetType().Name)},{Text(member.ToString())}]",
        ArgumentValue.Integers list => $"[\"integers\",{List(list.Values, item => item.ToString(CultureInfo.InvariantCulture))}]",
        ArgumentValue.Reals list => $"[\"reals\",{List(list.Values, item => Text(item.ToString("R", CultureInfo.InvariantCulture)))}]",
        ArgumentValue.Flags list => $"[\"flags\",{List(list.Values, item => item ? "true" : "false")}]",
        // A name in a list may be null.
        ArgumentValue.Texts list => $"[\"texts\",{List(list.Values, item => item is null ? "null" : Text(item))}]",
        _ => throw new ArgumentException($"A suggestion cannot hold a {value.GetType().Name}.", nameof(value)),
    };

    private static ArgumentValue ReadValue(JsonValue value) => value.Kind switch
    {
        JsonKind.True or JsonKind.False => value.Kind is JsonKind.True,
        JsonKind.String => value.Text,
        JsonKind.Array => value.Items[0].Text switch
        {
            "integer" => long.Parse(value.Items[1].Text, CultureInfo.InvariantCulture),
            "real" => Number(value.Items[1]),
            "member" => EnumMembers.Parse(value.Items[1].Text, value.Items[2].Text),
            "integers" => new EquatableArray<int>([.. value.Items[1].Items.Select(Integer)]),
            "reals" => new EquatableArray<double>([.. value.Items[1].Items.Select(Number)]),
            "flags" => new EquatableArray<bool>([.. value.Items[1].Items.Select(item => item.Kind is JsonKind.True)]),
            _ => new EquatableArray<string>([.. value.Items[1].Items.Select(item => item.IsNull ? null! : item.Text)]),
        },
        _ => ArgumentValue.None.Value,
    };

    private static int Integer(JsonValue value) => int.Parse(value.Text, CultureInfo.InvariantCulture);

    private static double Number(JsonValue value) => double.Parse(value.Text, CultureInfo.InvariantCulture);

    private static string List<T>(IEnumerable<T> items, Func<T, string> write) => $"[{string.Join(",", items.Select(write))}]";

    private static string Text(string text)
    {
        var json = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
            json = c is '"' or '\\'
                ? json.Append('\\').Append(c)
                : c < ' ' ? json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)) : json.Append(c);
        return json.Append('"').ToString();
    }
}
