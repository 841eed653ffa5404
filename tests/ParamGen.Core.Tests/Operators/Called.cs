using System.Globalization;
using ParamGen.Core.Formats.Keras;
using ParamGen.Core.Json;
using ParamGen.Core.Model;
using ParamGen.Core.Operators;
using ParamGen.Core.Shapes;

namespace ParamGen.Core.Tests.Operators;

/// <summary>Calls of single operators, written briefly.</summary>
internal static class Called
{
    /// <summary>The outputs of a call, or "refused: " and why.</summary>
    /// <param name="name">Keras's class.</param>
    /// <param name="settings">What the operator is made with, as JSON: <c>"axis": 1</c>.</param>
    /// <param name="args">What it is called with: tensors such as <c>(None, 3)</c> or <c>(None, 3) int32</c>, and JSON.</param>
    public static string Of(string name, string settings, params string[] args)
    {
        var (outputs, refusal) = Result(name, settings, args);
        return refusal is null ? string.Join(" ", outputs.Select(output => output.Shape)) : "refused: " + refusal;
    }

    /// <summary>The types of the outputs.</summary>
    public static string Types(string name, string settings, params string[] args)
    {
        var (outputs, refusal) = Result(name, settings, args);
        return refusal is null ? string.Join(" ", outputs.Select(output => output.Type)) : "refused: " + refusal;
    }

    public static OperatorResult Result(string name, string settings, params string[] args)
    {
        var reader = new KerasOperands(_ => null);
        var known = OperatorCatalogue.Families.SelectMany(family => family.Operators).Single(known => known.Class == name);
        return known.Call(reader.Settings(Json($"{{{settings}}}"))!.Value, args.Select(Value).ToArray(), default);

        Operand Value(string text) => text[0] == '(' ? Tensor(text) : reader.Value(Json(text))!;
    }

    /// <summary>A tensor such as <c>(None, 3)</c> or <c>(None, 3) int32</c>.</summary>
    public static Operand.Tensor Tensor(string text)
    {
        var end = text.IndexOf(')');
        var dims = text[1..end].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(size => size == "None" ? (long?)null : long.Parse(size, CultureInfo.InvariantCulture));
        return new(new([.. dims]), Elements.Find(text[(end + 1)..].Trim() is { Length: > 0 } type ? type : "float32")!.Value);
    }

    private static JsonValue Json(string text) => JsonReader.Read(text, out _)!;
}
