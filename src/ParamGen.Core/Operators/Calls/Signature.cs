using System.Globalization;
using ParamGen.Core.Collections;
using ParamGen.Core.Model;

namespace ParamGen.Core.Operators.Calls;

/// <summary>
/// The parameters of a function as Python writes them, <c>x, axis=None, keepdims=False</c>, and how values are bound to them.
/// </summary>
/// <param name="text">The parameters; <c>*x</c> takes all further values, <c>**x</c> all further names.</param>
internal sealed class Signature(string text)
{
    private readonly Parameter[] parameters = [.. Split(text).Select(Parameter.Parse)];

    /// <summary>The name of the first parameter; empty where there is none.</summary>
    public string First => parameters.FirstOrDefault()?.Name ?? "";

    private Parameter? Rest => parameters.FirstOrDefault(parameter => parameter.Kind is ParameterKind.Rest);

    private Parameter? NamedRest => parameters.FirstOrDefault(parameter => parameter.Kind is ParameterKind.NamedRest);

    /// <summary>The value of each parameter, as Python binds them: those in order, those by name, then the defaults.</summary>
    public Dictionary<string, Operand> Bind(EquatableArray<Operand> args, EquatableArray<NamedOperand> named)
    {
        Parameter[] places = [.. parameters.Where(parameter => parameter.Kind is ParameterKind.Single)];
        if (args.Count > places.Length && Rest is null)
            throw new Refusal($"takes {places.Length} values in order, but gets {args.Count}");
        var bound = new Dictionary<string, Operand>();
        for (var i = 0; i < Math.Min(args.Count, places.Length); i++)
            bound.Add(places[i].Name, args[i]);
        if (Rest is { } rest)
            bound.Add(rest.Name, new Operand.List(args.Skip(places.Length).ToArray()));
        var others = new List<NamedOperand>();
        foreach (var value in named)
        {
            if (bound.ContainsKey(value.Name))
                throw new Refusal($"gets '{value.Name}' twice");
            if (places.Any(place => place.Name == value.Name))
                bound.Add(value.Name, value.Value);
            else if (NamedRest is not null)
                others.Add(value);
            else
                throw new Refusal($"has no parameter '{value.Name}'");
        }

        if (NamedRest is { } namedRest)
            bound.Add(namedRest.Name, new Operand.Map(others));
        foreach (var place in places.Where(place => !bound.ContainsKey(place.Name)))
            bound.Add(place.Name, place.Default ?? throw new Refusal($"lacks a value for '{place.Name}'"));
        return bound;
    }

    /// <summary>The values that are bound, with null in place of those that are their parameters' defaults.</summary>
    public Dictionary<string, Operand?> WithoutDefaults(Dictionary<string, Operand> bound) => bound.ToDictionary(
        value => value.Key,
        value => value.Value == parameters.First(parameter => parameter.Name == value.Key).Default ? null : value.Value);

    /// <summary>The parts between commas that stand in no parentheses.</summary>
    private static IEnumerable<string> Split(string text)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is '(' or ')')
                depth += text[i] == '(' ? 1 : -1;
            if (i < text.Length && (text[i] != ',' || depth > 0))
                continue;
            if (text.Substring(start, i - start).Trim() is { Length: > 0 } part)
                yield return part;
            start = i + 1;
        }
    }

    private enum ParameterKind
    {
        Single,
        Rest,
        NamedRest,
    }

    private sealed record Parameter(string Name, ParameterKind Kind, Operand? Default)
    {
        public static Parameter Parse(string text)
        {
            if (text.StartsWith("**", StringComparison.Ordinal))
                return new(text.Substring(2), ParameterKind.NamedRest, null);
            if (text[0] == '*')
                return new(text.Substring(1), ParameterKind.Rest, null);
            var equals = text.IndexOf('=');
            return equals < 0
                ? new(text, ParameterKind.Single, null)
                : new(text.Substring(0, equals), ParameterKind.Single, Value(text.Substring(equals + 1)));
        }

        private static Operand Value(string text) => text switch
        {
            "None" => Operand.None.Value,
            "True" or "False" => new Operand.Flag(text == "True"),
            _ when text[0] == '\'' => new Operand.Text(text.Trim('\'')),
            _ when text[0] == '(' => new Operand.List(Split(text.Trim('(', ')')).Select(Value).ToArray()),
            _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) =>
                new Operand.Integer(number),
            _ => new Operand.Real(double.Parse(text, CultureInfo.InvariantCulture)),
        };
    }
}
