namespace ParamGen.Runtime.Tests.Harness;

/// <summary>Small ONNX models that no exporter would write. They are files, so that the build finds them.</summary>
internal static class HandmadeOnnx
{
    private const int Float = 1, Text = 8;

    private static readonly string[] reserved =
        ["options", "call", "cancellation", "session", "pointer0", "values", "item", "n", "Run", "this", "GetType", "result"];

    /// <summary>The models by the names of their files.</summary>
    public static IReadOnlyDictionary<string, byte[]> All { get; } = new Dictionary<string, byte[]>
    {
        ["identity.onnx"] = Identity(Tensor(Float, "n", 4)),
        ["identity-renamed.onnx"] = Identity(Tensor(Float, "rows", 4)),
        ["identity-fixed.onnx"] = Identity(Tensor(Float, 2, 4)),
        ["identity-wider.onnx"] = Identity(Tensor(Float, "n", 5)),
        ["identity-rank.onnx"] = Identity(Tensor(Float, "n")),
        ["identity-any-rank.onnx"] = Identity(Proto.Message(1, Proto.Number(1, Float))),
        ["identity-double.onnx"] = Identity(Tensor(11, "n", 4)),
        ["identity-other-output.onnx"] = Model(
            [Value("x", Tensor(Float, "n", 4))],
            [Value("z", Tensor(Float, "n", 4))],
            Node("Identity", ["x"], ["z"])),
        ["sum.onnx"] = Model(
            [Value("a", Tensor(Float, "n", 3)), Value("b", Tensor(Float, "n", 3))],
            [Value("y", Tensor(Float, "n", 3))],
            Node("Add", ["a", "b"], ["y"])),
        ["open-outputs.onnx"] = Model(
            [Value("x", Tensor(Float, "n", 2))],
            [Value("y", Tensor(Float, "m", 2)), Value("z", Tensor(Float, "m", 2))],
            Node("Neg", ["x"], ["y"]),
            Node("Abs", ["x"], ["z"])),
        ["matrix-chain.onnx"] = Chain(60),
        ["no-inputs.onnx"] = Model([], [Value("y", Tensor(Float, 2))], Node("Constant", [], ["y"], Floats("value_floats", 1, 2))),
        ["optional.onnx"] = Model(
            [Value("x", Tensor(Float, "n"))],
            [Value("some", Optional(Tensor(Float, "n"))), Value("none", Optional(Tensor(Float, "n")))],
            Node("Optional", ["x"], ["some"]),
            Node(
                "Optional",
                [],
                ["none"],
                Proto.Message(5, Proto.Text(1, "type"), Proto.Message(14, Tensor(Float, "n")), Proto.Number(20, 13)))),
        ["dictionary.onnx"] = Model(
            [Value("counts", Map(Text, Tensor(Float)))],
            [Value("y", Tensor(Float, "one", 3))],
            Node("DictVectorizer", ["counts"], ["y"], "ai.onnx.ml", Texts("string_vocabulary", "a", "b", "c"))),
        ["text-lists.onnx"] = Model(
            [Value("lists", Sequence(Tensor(Text, "k")))],
            [Value("same", Sequence(Tensor(Text, "k")))],
            Node("Identity", ["lists"], ["same"])),
        ["names-in-maps.onnx"] = Model(
            [Value("shape", Map(Text, Tensor(Float))), Value("items", Tensor(Float, "item", "shape"))],
            [Value("y", Tensor(Float, "one", 2)), Value("values", Tensor(Float, "item", "shape"))],
            Node("DictVectorizer", ["shape"], ["y"], "ai.onnx.ml", Texts("string_vocabulary", "a", "b")),
            Node("Neg", ["items"], ["values"])),
        ["nested-lists.onnx"] = Model([Value("lists", Sequence(Sequence(Tensor(Float, "k"))))], [Value("y", Tensor(Float, 1))]),
        ["passed-on.onnx"] = Model(
            [Value("x", Tensor(Float, "n")), Value("texts", Tensor(Text, "m"))],
            [.. new[] { "x", "y", "y" }.Select(name => Value(name, Tensor(Float, "n"))), Value("texts", Tensor(Text, "m"))],
            Node("Neg", ["x"], ["y"])),
        ["passed-on-open.onnx"] = Model(
            [Value("x", Tensor(Float, "n"))],
            [Value("x", Tensor(Float, "n")), Value("y", Tensor(7, 1, "k")), Value("y", Tensor(7, 1, "k"))],
            Node("NonZero", ["x"], ["y"])),
        ["passed-on-alone.onnx"] = Model([Value("x", Tensor(Float, "n"))], [Value("x", Tensor(Float, "n"))]),
        ["three-hundred-values.onnx"] = Model(
            [.. Enumerable.Range(0, 150).Select(i => Value($"x{i}", Tensor(i % 2 == 0 ? Float : 11, "n")))],
            [.. Enumerable.Range(0, 150).Select(i => Value($"y{i}", Tensor(i % 2 == 0 ? Float : 11, "n")))],
            [.. Enumerable.Range(0, 150).Select(i => Node("Neg", [$"x{i}"], [$"y{i}"]))]),
        ["reserved-names.onnx"] = Model(
            [.. reserved.Select(name => Value(name, Tensor(Float, "n", "options")))],
            [.. reserved.Select(name => Value(name + " ", Tensor(Float, "n", "options")))],
            [.. reserved.Select(name => Node("Neg", [name], [name + " "]))]),
    };

    /// <summary>x, n by n, multiplied by itself again and again.</summary>
    private static byte[] Chain(int count) => Model(
        [Value("x", Tensor(Float, "n", "n"))],
        [Value("y", Tensor(Float, "n", "n"))],
        [
            .. Enumerable.Range(0, count).Select(i =>
                Node("MatMul", [i == 0 ? "x" : $"x{i}", "x"], [i == count - 1 ? "y" : $"x{i + 1}"])),
        ]);

    private static byte[] Identity(byte[] type) => Model([Value("x", type)], [Value("y", type)], Node("Identity", ["x"], ["y"]));

    private static byte[] Model(byte[][] inputs, byte[][] outputs, params byte[][] nodes) => Proto.Join(
        Proto.Number(1, 8),
        Proto.Message(7, [
            .. nodes,
            Proto.Text(2, "graph"),
            .. inputs.Select(input => Proto.Message(11, input)),
            .. outputs.Select(output => Proto.Message(12, output)),
        ]),
        Proto.Message(8, Proto.Number(2, 17)),
        Proto.Message(8, Proto.Text(1, "ai.onnx.ml"), Proto.Number(2, 3)));

    private static byte[] Node(string type, string[] inputs, string[] outputs, params byte[][] attributes) =>
        Node(type, inputs, outputs, "", attributes);

    private static byte[] Node(string type, string[] inputs, string[] outputs, string domain, params byte[][] attributes) =>
        Proto.Message(1, [
            .. inputs.Select(input => Proto.Text(1, input)),
            .. outputs.Select(output => Proto.Text(2, output)),
            Proto.Text(4, type),
            .. attributes,
            Proto.Text(7, domain),
        ]);

    private static byte[] Value(string name, byte[] type) => Proto.Join(Proto.Text(1, name), Proto.Message(2, type));

    /// <summary>A type; each size is a number or a name.</summary>
    private static byte[] Tensor(int element, params object[] dims) => Proto.Message(
        1,
        Proto.Number(1, element),
        Proto.Message(2, [.. dims.Select(dim => Proto.Message(1, dim is int size ? Proto.Number(1, size) : Proto.Text(2, (string)dim)))]));

    private static byte[] Sequence(byte[] item) => Proto.Message(4, Proto.Message(1, item));

    private static byte[] Optional(byte[] value) => Proto.Message(9, Proto.Message(1, value));

    private static byte[] Map(int key, byte[] value) => Proto.Message(5, Proto.Number(1, key), Proto.Message(2, value));

    private static byte[] Floats(string name, params float[] values) => Proto.Message(
        5,
        Proto.Text(1, name),
        Proto.Message(7, [.. values.Select(BitConverter.GetBytes)]),
        Proto.Number(20, 6));

    private static byte[] Texts(string name, params string[] texts) =>
        Proto.Message(5, [Proto.Text(1, name), .. texts.Select(text => Proto.Text(9, text)), Proto.Number(20, 8)]);
}
