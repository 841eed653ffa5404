using ParamGen.Core.Formats.Onnx;

namespace ParamGen.Core.Tests.Formats.Onnx;

/// <summary>The multiply-adds of nodes, and when there is no number.</summary>
public class OnnxMultiplyAddsTests
{
    [Theory]
    [InlineData("Conv", 11, "1,3,8,8 4,3,3,3", "", 36 * 4 * 27)]
    [InlineData("Conv", 11, "2,6,9 4,3,3", "group:2", 2 * 4 * 7 * 3 * 3)]
    [InlineData("ConvTranspose", 11, "1,3,4,4 3,5,3,3", "strides=2,2", 16 * 3 * 5 * 9)]
    [InlineData("ConvInteger", 10, "1,3,8,8 4,3,3,3", "", 36 * 4 * 27)]
    [InlineData("QLinearConv", 10, "1,3,8,8 () () 4,3,3,3 () () () ()", "", 36 * 4 * 27)]
    [InlineData("MatMul", 13, "5,2,3 3,4", "", 5 * 2 * 3 * 4)]
    [InlineData("MatMul", 13, "3 3", "", 3)]
    [InlineData("MatMul", 13, "0,3 3,4", "", 0)]
    [InlineData("MatMulInteger", 10, "2,3 3,4", "", 24)]
    [InlineData("QLinearMatMul", 10, "2,3 () () 3,4 () () () ()", "", 24)]
    [InlineData("Gemm", 13, "3,2 4,3 4", "transA:1 transB:1", 24)]
    [InlineData("Einsum", 12, "2,3,4 2,4,5", "equation:bij,bjk->bik", 120)]
    [InlineData("Einsum", 12, "2,3,4 4,5", "equation:...ij,jk->...ik", 120)]
    [InlineData("Einsum", 12, "3,4 4", "equation:ij,j->ij", 0)]
    [InlineData("Einsum", 12, "3,4", "equation:ij->ji", 0)]
    [InlineData("LSTM", 14, "7,2,3 1,20,3 1,20,5", "hidden_size:5", 7 * 2 * 20 * 8)]
    [InlineData("GRU", 14, "7,2,3 2,15,3 2,15,5", "hidden_size:5 direction:bidirectional", 7 * 2 * 2 * 15 * 8)]
    [InlineData("RNN", 14, "7,2,3 1,5,3 1,5,5", "", 7 * 2 * 5 * 8)]
    [InlineData("Attention", 23, "1,4,6,8 1,2,9,8 1,2,9,5", "", 4 * 6 * 9 * 13)]
    [InlineData("Attention", 23, "1,6,32 1,9,16 1,9,10", "q_num_heads:4 kv_num_heads:2", 4 * 6 * 9 * 13)]
    [InlineData("com.microsoft.FusedMatMul", 13, "2,5,3 2,5,4", "transA:1", 2 * 5 * 3 * 4)]
    [InlineData("com.microsoft.MatMulNBits", 13, "2,32 8,1,16 8", "K:32 N:8 bits:4 block_size:32", 2 * 32 * 8)]
    [InlineData("com.microsoft.FusedConv", 13, "1,3,8,8 4,3,3,3", "", 36 * 4 * 27)]
    [InlineData("com.microsoft.QGemm", 13, "2,3 () () 3,4 () ()", "", 24)]
    [InlineData("com.microsoft.Attention", 13, "2,7,12 12,36 36", "num_heads:3", (2 * 7 * 12 * 36) + (2 * 7 * 7 * 24))]
    [InlineData("com.microsoft.MultiHeadAttention", 13, "2,7,12 2,9,12 2,9,6", "num_heads:3", 2 * 7 * 9 * 18)]
    [InlineData("Relu", 13, "?", "", 0)]
    [InlineData("Transpose", 13, "_,_", "", 0)]
    [InlineData("ai.onnx.ml.TreeEnsembleRegressor", 13, "_,_", "", 0)]
    [InlineData("com.microsoft.FastGelu", 13, "?", "", 0)]
    public void A_node_takes_its_products(string node, int opset, string inputs, string attributes, long expected) =>
        Assert.Equal(expected, OnnxMultiplyAdds.Of(OnnxNodeText.Model(node, opset, inputs, attributes)));

    [Theory]
    [InlineData("Conv", 11, "1,3,8,_ 4,3,3,3", "")]
    [InlineData("Conv", 11, "1,6,9 4,3,3", "")]
    [InlineData("Conv", 11, "? 4,3,3", "")]
    [InlineData("MatMul", 13, "2,3 4,5", "")]
    [InlineData("MatMul", 13, "2,_ _,5", "")]
    [InlineData("MatMul", 13, "4294967296,4294967296 4294967296,4", "")]
    [InlineData("Einsum", 12, "2,3,4 2,4,5 5", "equation:bij,bjk->bik")]
    [InlineData("Einsum", 12, "3 4", "equation:i,j->ij")]
    [InlineData("Einsum", 12, "3,4 5", "equation:ij,k->ik")]
    [InlineData("LSTM", 14, "_,2,3 1,20,3 1,20,5", "hidden_size:5")]
    [InlineData("LSTM", 14, "7,2,3 1,20,3 1,20,5", "hidden_size:6")]
    [InlineData("Conv", 29, "1,3,8,8 4,3,3,3", "")]
    [InlineData("Whatever", 13, "2,3", "")]
    [InlineData("AffineGrid", 20, "1,2,3 =1,1,4,4", "")]
    [InlineData("ai.onnx.ml.LinearClassifier", 13, "2,3", "")]
    [InlineData("com.acme.Relu", 13, "2,3", "")]
    [InlineData("com.microsoft.FusedMatMul", 13, "2,5,3 2,5,4", "transA:1 transBatchA:1")]
    [InlineData("Gemm", 13, "2,3 3,4", "transA:yes")]
    public void What_is_not_certain_has_no_number(string node, int opset, string inputs, string attributes) =>
        Assert.Null(OnnxMultiplyAdds.Of(OnnxNodeText.Model(node, opset, inputs, attributes)));

    [Theory]
    [InlineData("2,4", 24L)]
    [InlineData("_,4", 24L)]
    [InlineData("3,4", null)]
    [InlineData("2,4,1", null)]
    public void A_file_that_contradicts_itself_has_no_number(string declared, long? expected) =>
        Assert.Equal(expected, OnnxMultiplyAdds.Of(OnnxNodeText.Model("MatMul", 13, "2,3 3,4", declared: declared)));

    [Theory]
    [InlineData("""["n",3]""", "", 12L)]
    [InlineData("""[null,3]""", "", 12L)]
    [InlineData("""[2,3]""", "", 24L)]
    [InlineData("""[2,"n",3]""", "", null)]
    [InlineData("""["n","n",3]""", "", null)]
    [InlineData("""["n","m",3]""", "", null)]
    // What an unknown operator returns has the shape of the file, whose sizes may be those of an input.
    [InlineData("""["n",3]""", """["n",5,3]""", 60L)]
    [InlineData("""["n",3]""", """["m",5,3]""", null)]
    [InlineData("""["n","n"]""", """["n",5,3]""", null)]
    public void Open_leading_axes_of_inputs_count_as_1(string shape, string declared, long? expected)
    {
        var (operators, values) = declared.Length == 0
            ? ("""{"operator":"Relu","inputs":["x"],"outputs":["a"]},""", "")
            : ("""{"operator":"SequenceAt","inputs":["x"],"outputs":["a"]},""", $$"""{"name":"a","shape":{{declared}} }""");
        var model = OnnxFile.Parse($$"""
            {"paramgen":1,"file":"net.onnx","kind":"onnx","inputs":[{"name":"x","shape":{{shape}} }],"outputs":[],
            "weights":[{"name":"w","type":"float32","shape":[3,4]}],
            "onnx":{"opsets":[{"domain":"ai.onnx","version":17}],"graph":{"values":[{{values}}],"nodes":[{{operators}}
            {"operator":"MatMul","inputs":["a","w"],"outputs":["y"]}]} } }
            """);

        Assert.Equal(expected, OnnxMultiplyAdds.Of(model));
    }
}
