namespace ParamGen.Compiler.Tests.Blocks;

/// <summary>Draws constant expressions of C#: most have a value, some have none, as those that people write.</summary>
internal sealed class RandomExpressions(Random random)
{
    public static readonly string[] Integers =
        ["sbyte", "byte", "short", "ushort", "int", "int", "int", "uint", "long", "ulong", "char", "nint", "nuint"];

    public static readonly string[] Fractions = ["float", "double", "double"];
    public static readonly string[] Enums = ["Small", "Signed", "Wide", "Plain", "Activation", "Padding"];

    private static readonly string[] numbers =
    [
        "0", "1", "1", "2", "2", "3", "5", "7", "10", "31", "32", "33", "63", "64", "100", "127", "128", "255", "256", "-1", "-3",
        "32767", "65535", "65536", "2147483647", "2147483648", "4294967295", "1u", "3u", "1L", "5L", "8UL", "0x80000000",
        "int.MaxValue", "int.MinValue", "byte.MaxValue", "short.MinValue", "ushort.MaxValue", "uint.MaxValue", "long.MinValue",
        "ulong.MaxValue", "char.MaxValue", "'a'", "'\\n'", "sizeof(int)", "sizeof(double)", "default(int)", "default(ulong)",
    ];

    private static readonly string[] fractions =
    [
        "0.0", "1.0", "0.5", "2.5", "0.1", "-0.0", "1e10", "1e308", "3e-310", "0.1f", "1.5f", "3e38f", "3", "7L", "9UL", "Math.PI",
        "double.NaN", "double.PositiveInfinity", "float.NegativeInfinity", "double.Epsilon", "float.MaxValue", "default(double)",
    ];

    private readonly List<(string Name, string Type)> constants = [];

    private T One<T>(params T[] of) => of[random.Next(of.Length)];

    private bool Chance(int percent) => random.Next(100) < percent;

    /// <summary>A type, integers more often than others.</summary>
    public string Type() => random.Next(10) switch
    {
        < 4 => One(Integers),
        4 or 5 => One(Fractions),
        6 => "bool",
        7 => "string",
        8 => One(Enums),
        _ => One("decimal", "int", "bool"),
    };

    /// <summary>Lets the expressions that follow name a constant.</summary>
    public void Add(string name, string type) => constants.Add((name, type));

    /// <summary>A value of a type, as a parameter of a block may have it.</summary>
    public string Value(string type, bool isTame) => isTame ? TameValue(type) : type switch
    {
        "bool" => One("true", "false"),
        "string" => One("\"\"", "\"b\"", "null", "\"{x}\\\"\\\\\\n\\ud800é\"", "\"a\"", "default"),
        "char" => One("'\\0'", "'\\''", "'\\uffff'", "'z'"),
        "decimal" => One("0m", "-1.5m", "decimal.MaxValue", "0.001m", "-0.0m", "7"),
        "float" => One("0f", "-0f", "float.NaN", "float.MaxValue", "0.1f", "-1e-40f", "16777217"),
        "double" => One("0", "-0.0", "double.NaN", "double.NegativeInfinity", "1e308", "0.1", "-2.5", "1e-320", "9007199254740993"),
        "nint" or "nuint" => One("0", "2147483647", type == "nint" ? "-2147483648" : "4294967295"),
        _ when Enums.Contains(type) => One(Members(type)),
        _ => One("0", "1", "5", $"{type}.MaxValue", $"{type}.MinValue", "100", type is "sbyte" or "short" or "int" or "long" ? "-1" : "7"),
    };

    /// <summary>A value with which most expressions have one.</summary>
    private string TameValue(string type) => type switch
    {
        "bool" => One("true", "false"),
        "string" => One("\"a\"", "\"relu\"", "\"\""),
        "char" => One("'a'", "'b'"),
        "decimal" => One("1m", "2.50m", "4m", "0.0m"),
        "float" or "double" => One("1", "2f", "0.5f", "0"),
        _ when Enums.Contains(type) => One(Members(type)),
        _ => One("1", "2", "3", "4", "8"),
    };

    /// <summary>An expression for a constant of a type.</summary>
    public string Of(string type, int depth = 3) => type switch
    {
        "bool" => Flag(depth),
        "string" => Text(depth),
        "decimal" => Chance(50) ? Decimal(depth) : $"(decimal){Group(Chance(50) ? Whole(depth - 1) : Number(depth - 1))}",
        _ when Enums.Contains(type) => Member(type, depth),
        _ when Fractions.Contains(type) => random.Next(4) switch
        {
            0 => Whole(depth),
            1 => $"({type}){Group(One(Whole(depth - 1), Number(depth - 1), Decimal(depth - 1)))}",
            _ => Number(depth),
        },
        _ => random.Next(6) switch
        {
            0 => Whole(depth),
            1 => $"({type}){Group(Number(depth - 1))}",
            2 => $"({type}){Group(Whole(depth - 1))}",
            3 => $"unchecked(({type}){Group(Number(depth - 1))})",
            _ => $"unchecked(({type}){Group(Whole(depth - 1))})",
        },
    };

    private string? Named(params string[] types)
    {
        var fitting = constants.Where(constant => types.Contains(constant.Type)).ToArray();
        return fitting.Length == 0 ? null : One(fitting).Name;
    }

    private string Group(string expression) =>
        expression.All(letter => char.IsLetterOrDigit(letter) || letter == '_') && Chance(70) ? expression : $"({expression})";

    private string Whole(int depth) => depth <= 0 || Chance(15)
        ? (Chance(70) ? Named(Integers) : null) ?? One(numbers)
        : random.Next(14) switch
        {
            0 or 1 => $"{Group(Whole(depth - 1))} {One("+", "-", "*")} {Group(Whole(depth - 1))}",
            2 => $"{Group(Whole(depth - 1))} {One("/", "%")} {Group(Whole(depth - 1))}",
            3 => $"{Group(Whole(depth - 1))} {One("&", "|", "^")} {Group(Whole(depth - 1))}",
            4 => $"{Group(Whole(depth - 1))} {One("<<", ">>", ">>>")} {Group(Whole(depth - 2))}",
            5 => $"{One("-", "~", "+")}{Group(Whole(depth - 1))}",
            6 or 7 => $"({Flag(depth - 1)} ? {Whole(depth - 1)} : {Whole(depth - 1)})",
            8 => $"({One(Integers)}){Group(Whole(depth - 1))}",
            9 => $"unchecked({Whole(depth - 1)})",
            10 => $"unchecked(({One(Integers)}){Group(Chance(50) ? Number(depth - 1) : Whole(depth - 1))})",
            11 => $"({One(Integers)}){Group(One(Number(depth - 1), Decimal(depth - 1)))}",
            12 => $"({One("int", "long", "byte", "ulong")}){Group(Member(One(Enums), depth - 1))}",
            _ => $"checked({Whole(depth - 1)})",
        };

    private string Number(int depth) => depth <= 0 || Chance(15)
        ? (Chance(70) ? Named(Fractions) ?? Named(Integers) : null) ?? One(fractions)
        : random.Next(8) switch
        {
            0 or 1 => $"{Group(Number(depth - 1))} {One("+", "-", "*")} {Group(Number(depth - 1))}",
            2 or 3 => $"{Group(Number(depth - 1))} {One("/", "%", "/")} {Group(One(Number(depth - 1), Whole(depth - 1)))}",
            4 => $"-{Group(Number(depth - 1))}",
            5 => $"({Flag(depth - 1)} ? {Number(depth - 1)} : {One(Number(depth - 1), Whole(depth - 1))})",
            6 => $"({One(Fractions)}){Group(One(Number(depth - 1), Whole(depth - 1)))}",
            _ => Whole(depth - 1),
        };

    private string Decimal(int depth) => depth <= 0 || Chance(20)
        ? (Chance(70) ? Named("decimal") : null) ?? One("1m", "0.5m", "2.50m", "100m", "default(decimal)", "decimal.MaxValue")
        : random.Next(4) switch
        {
            0 or 1 => $"{Group(Decimal(depth - 1))} {One("+", "-", "*", "/", "%")} {Group(One(Decimal(depth - 1), Whole(depth - 1)))}",
            2 => $"-{Group(Decimal(depth - 1))}",
            _ => $"({Flag(depth - 1)} ? {Decimal(depth - 1)} : {Decimal(depth - 1)})",
        };

    private string Flag(int depth) => depth <= 0 || Chance(10)
        ? (Chance(80) ? Named("bool") : null) ?? One("true", "false", "default(bool)")
        : random.Next(8) switch
        {
            0 or 1 => $"{Group(Whole(depth - 1))} {Comparison()} {Group(Whole(depth - 1))}",
            2 => $"{Group(Number(depth - 1))} {Comparison()} {Group(Number(depth - 1))}",
            3 => $"{Group(Flag(depth - 1))} {One("&&", "||", "&", "|", "^", "==", "!=")} {Group(Flag(depth - 1))}",
            4 => $"!{Group(Flag(depth - 1))}",
            5 => $"{Group(Text(depth - 1))} {One("==", "!=")} {One(Group(Text(depth - 1)), "null")}",
            6 => Members(One(Enums), depth),
            _ => $"{Group(Decimal(depth - 1))} {Comparison()} {Group(Decimal(depth - 1))}",
        };

    private string Members(string type, int depth) => $"{Group(Member(type, depth - 1))} {Comparison()} {Group(Member(type, depth - 1))}";

    private string Text(int depth) => depth <= 0 || Chance(20)
        ? (Chance(70) ? Named("string") : null)
            ?? One("\"x\"", "\"\"", "\"two words\"", "@\"\\\"", "nameof(Int32)", "default(string)", "\"\"\"raw \"text\" \"\"\"")
        : random.Next(5) switch
        {
            0 or 1 => $"{Group(Text(depth - 1))} + {Group(Text(depth - 1))}",
            2 => $"({Flag(depth - 1)} ? {Text(depth - 1)} : {Text(depth - 1)})",
            3 => $"${One("", "@")}\"<{{{Group(Text(depth - 1))}}} {{{{}}}} {{({Text(depth - 2)})}}>\"",
            _ => constants.Count > 0 && Chance(30)
                ? $"nameof({One(constants.ToArray()).Name}) + {Group(Text(depth - 1))}"
                : Group(Text(depth - 1)),
        };

    private string Member(string type, int depth) => depth <= 0 || Chance(25)
        ? (Chance(70) ? Named(type) : null) ?? One(Members(type))
        : random.Next(7) switch
        {
            0 => $"({type}){Group(Whole(depth - 1))}",
            1 => $"unchecked(({type}){Group(One(Whole(depth - 1), Number(depth - 1)))})",
            2 => $"{Group(Member(type, depth - 1))} {One("|", "&", "^")} {Group(Member(type, depth - 1))}",
            3 => $"~{Group(Member(type, depth - 1))}",
            4 => $"{Group(Member(type, depth - 1))} {One("+", "-")} {One("1", "2", Group(Whole(depth - 2)))}",
            5 => $"({type})({Group(Member(type, depth - 1))} - {Group(Member(type, depth - 1))})",
            _ => $"({Flag(depth - 1)} ? {Member(type, depth - 1)} : {One(Member(type, depth - 1), "0")})",
        };

    private string Comparison() => One("==", "!=", "<", "<=", ">", ">=");

    private static string[] Members(string type) => type switch
    {
        "Small" => ["Small.A", "Small.B", "Small.Z"],
        "Signed" => ["Signed.A", "Signed.M", "Signed.Z"],
        "Wide" => ["Wide.A", "Wide.Z"],
        "Plain" => ["Plain.A", "Plain.B"],
        "Activation" => ["Activation.Relu", "Activation.Gelu", "Activation.Linear"],
        _ => ["Padding.Same", "Padding.Valid"],
    };

    /// <summary>The enums of the expressions.</summary>
    public const string Declarations = """
        enum Small : byte { A, B = 200, Z = 255 }
        enum Signed : sbyte { A = 1, M = -128, Z = 127 }
        enum Wide : ulong { A = 3, Z = ulong.MaxValue }
        enum Plain { A, B = 5 }
        """;
}
