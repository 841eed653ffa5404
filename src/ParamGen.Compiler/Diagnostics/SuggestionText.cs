using System.Globalization;
using System.Text;
using ParamGen.Core.Collections;
using ParamGen.Core.Json;
using ParamGen.Core.Model;

namespace ParamGen.Compiler.Diagnostics;

/// <summary>Suggestions as JSON: a diagnostic carries texts alone from the analyzer to the code fix.</summary>
internal static class SuggestionText
{
    /// <summary>The diagnostic's property that holds the suggestions.</summary>
    public const string Key = "suggestions";

    public static string Write(EquatableArray<Suggestion> suggestions) =>
        List(suggestions, suggestion => $"[{Text(suggestion.Title)},{List(suggestion.Edits, WriteEdit)}]");

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
                $"[\"insert\",{layer},{Text(insert.New.Kind)},"
                + List(insert.New.Arguments, argument => $"[{Text(argument.Name)},{WriteValue(argument.Value)}]") + "]",
            _ => $"[\"remove\",{layer}]",
        };
    }

    private static Edit ReadEdit(JsonValue edit)
    {
        var items = edit.Items;
        int? layer = items[1].IsNull ? null : Integer(items[1]);
        return items[0].Text switch
        {
            "set" => new SetArgument(layer, items[2].Text, ReadValue(items[3])!),
            "reset" => new ResetArgument(layer, items[2].Text),
            "insert" =>
                new InsertLayer(
                    layer,
                    new(
                        items[2].Text,
                        items[3].Items.Select(argument => new Argument(argument.Items[0].Text, ReadValue(argument.Items[1]))).ToArray())),
            _ => new RemoveLayer(layer),
        };
    }

    /// <summary>A value behind a word that says what it is; an enum's member keeps its type's name: Padding.Same.</summary>
    private static string WriteValue(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        int number => $"[\"int\",{number.ToString(CultureInfo.InvariantCulture)}]",
        long number => $"[\"long\",{number.ToString(CultureInfo.InvariantCulture)}]",
        double number => $"[\"double\",{Text(number.ToString("R", CultureInfo.InvariantCulture))}]",
        string text => Text(text),
        Enum word => $"[\"word\",{Text(word.GetType().Name)},{Text(word.ToString())}]",
        EquatableArray<int> list => $"[\"ints\",{List(list, item => item.ToString(CultureInfo.InvariantCulture))}]",
        EquatableArray<double> list => $"[\"doubles\",{List(list, item => Text(item.ToString("R", CultureInfo.InvariantCulture)))}]",
        // A name in a list may be null.
        EquatableArray<string?> list => $"[\"strings\",{List(list, item => item is null ? "null" : Text(item))}]",
        _ => throw new ArgumentException($"A suggestion cannot hold a {value.GetType().Name}.", nameof(value)),
    };

    private static object? ReadValue(JsonValue value) => value.Kind switch
    {
        JsonKind.True or JsonKind.False => value.Kind is JsonKind.True,
        JsonKind.String => value.Text,
        JsonKind.Array => value.Items[0].Text switch
        {
            "int" => Integer(value.Items[1]),
            "long" => long.Parse(value.Items[1].Text, CultureInfo.InvariantCulture),
            "double" => Number(value.Items[1]),
            "word" => Enum.Parse(typeof(LayerAttribute).Assembly.GetType("ParamGen." + value.Items[1].Text), value.Items[2].Text),
            "ints" => new EquatableArray<int>([.. value.Items[1].Items.Select(Integer)]),
            "doubles" => new EquatableArray<double>([.. value.Items[1].Items.Select(Number)]),
            _ => new EquatableArray<string?>([.. value.Items[1].Items.Select(item => item.IsNull ? null : item.Text)]),
        },
        _ => null,
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
