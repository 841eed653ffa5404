namespace ParamGen.Compiler.Tests.Blocks;

/// <summary>A block with parameters, constants that are computed from them in several places, and layers that are given them.</summary>
internal sealed class RandomBlock
{
    private readonly Random random;
    private readonly RandomExpressions expressions;
    private readonly string name;
    private readonly bool isGeneric;
    private readonly List<Parameter> parameters = [];
    private readonly List<string> layers = [];
    private readonly List<string> members = [];
    private readonly List<string> nested = [];
    private readonly List<string> inherited = [];

    public RandomBlock(int seed, string name)
    {
        this.name = name;
        random = new Random(seed);
        expressions = new RandomExpressions(random);
        isGeneric = random.Next(4) == 0;
        for (var i = random.Next(1, 4); i > 0; i--)
            AddParameter();
        for (var i = random.Next(1, 6); i > 0; i--)
            AddConstants(i);
        for (var i = random.Next(1, 4); i > 0; i--)
            layers.Add(Layer());
    }

    /// <summary>The block; with the values of its use, if these are to be written where its own would be.</summary>
    public string Text(bool withGiven) => $$"""
        [Block({{string.Join(", ", parameters.Select(parameter => $"\"{parameter.Name}\""))}})]
        {{string.Concat(layers)}}
        class {{name}}{{(isGeneric ? "<T>" : "")}} : Base{{name}}
        {
        {{string.Concat(parameters.Select(parameter => $"    {parameter.Text(withGiven)}\n"))}}
        {{string.Concat(members.Select(member => $"    {member}\n"))}}
            public static class Nested
            {
        {{string.Concat(nested.Select(member => $"        {member}\n"))}}
            }
        }
        class Base{{name}}
        {
        {{string.Concat(inherited.Select(member => $"    {member}\n"))}}
        }
        """;

    /// <summary>Loses a layer or a constant: the line with this text.</summary>
    public bool Loses(string line) =>
        new[] { layers, members, nested, inherited }.Sum(lines => lines.RemoveAll(text => line.Trim() == text.Trim())) > 0;

    private string Qualified(string member) => random.Next(3) switch
    {
        0 when !isGeneric => $"{name}.{member}",
        1 when !isGeneric => $"global::{name}.{member}",
        _ => $"{name}{(isGeneric ? "<int>" : "")}.{member}",
    };

    private void AddParameter()
    {
        var type = expressions.Type();
        var parameter = $"P{parameters.Count}";
        parameters.Add(new(parameter, type, expressions.Value(type, isTame: true), expressions.Value(type, isTame: random.Next(2) == 0)));
        expressions.Add(random.Next(3) == 0 ? Qualified(parameter) : parameter, type);
    }

    private void AddConstants(int number)
    {
        var constant = $"C{number}";
        switch (random.Next(6))
        {
            case 0:
                // Within the class around it, a class sees its constants.
                AddTo(nested, constant, $"Nested.{constant}");
                break;
            case 1:
                // A base class does not see what a class adds.
                var outside = new RandomExpressions(random);
                foreach (var parameter in parameters)
                    outside.Add(Qualified(parameter.Name), parameter.Type);
                var type = outside.Type();
                inherited.Add($"public const {type} {constant} = {outside.Of(type)};");
                expressions.Add(constant, type);
                break;
            case 2:
                var underlying = One("int", "byte");
                var first = $"unchecked(({underlying})({expressions.Of("int", depth: 2)}))";
                var third = random.Next(2) == 0 ? "B + 1" : $"A | unchecked(({underlying})({expressions.Of("int", depth: 1)}))";
                members.Add($"public enum E{number} : {underlying} {{ A = {first}, B, C = {third}, D }}");
                expressions.Add($"((int)E{number}.{"ABCD"[random.Next(4)]})", "int");
                break;
            default:
                AddTo(members, constant, constant);
                break;
        }
    }

    private void AddTo(List<string> place, string constant, string seenAs)
    {
        var type = expressions.Type();
        place.Add($"public const {type} {constant} = {expressions.Of(type)};");
        expressions.Add(seenAs, type);
    }

    private string Layer() => random.Next(7) switch
    {
        0 => $"[Dense({Int()}, UseBias = {expressions.Of("bool")}, Name = {expressions.Of("string")})]\n",
        1 => $"[Dense({Int()}, Activation = {expressions.Of("Activation")}, KernelRegularizerArguments = {List("double")})]\n",
        2 => $"[Dropout({(random.Next(2) == 0 ? expressions.Of("double") : Int())}, Seed = {Int()})]\n",
        3 => $"[Conv2D({Int()}, {Int()}, {Int()}, StridesByAxis = {List("int")}, Padding = {expressions.Of("Padding")})]\n",
        4 => $"[Concatenate({expressions.Of("string")}, {expressions.Of("string")}, Axis = {Int()})]\n",
        5 => $"[UpSampling1D({Int()})]\n",
        _ => $"[Use(typeof(object), {Given()})]\n",
    };

    private string Int() => random.Next(3) == 0
        ? expressions.Of(random.Next(3) == 0 ? "byte" : "int", depth: 2)
        : $"unchecked((int)({expressions.Of("int", depth: 2)}))";

    private string List(string type)
    {
        string[] items = Items(() => type == "int" ? Int() : $"(double)({expressions.Of(type, depth: 2)})");
        var list = string.Join(", ", items);
        return random.Next(4) switch
        {
            0 => $"new[] {{ {list} }}",
            1 => $"[{list}]",
            2 => $"new {type}[{(random.Next(2) == 0 ? items.Length : $"1 + {expressions.Of("int", depth: 0)}")}] {{ {list} }}",
            _ => $"new {type}[] {{ {list} }}",
        };
    }

    private string Given()
    {
        string[] types = ["int", "double", "bool", "string", "Plain", "Activation", "byte"];
        var items = Items(() => (random.Next(4) == 0 ? "(object)" : "") + $"({expressions.Of(One(types), depth: 2)})");
        var list = string.Join(", ", items);
        return random.Next(3) == 0 ? $"new object[] {{ {list} }}" : items.Length == 1 ? $"{list}, 1" : list;
    }

    private string[] Items(Func<string> item) => [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => item())];

    private string One(params string[] of) => of[random.Next(of.Length)];

    private sealed record Parameter(string Name, string Type, string Own, string Given)
    {
        public string Text(bool withGiven) => $"public const {Type} {Name} = {(withGiven ? Given : Own)};";
    }
}
