using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace ParamGenRuntime
{
    /// <summary>What a model takes and returns by the file that its class was compiled against.</summary>
    internal sealed class ModelSignature
    {
        /// <param name="name">The name of the class.</param>
        /// <param name="inputSizes">The number of sizes that the caller gives; the others are known from the outputs.</param>
        /// <param name="sizes">The sizes that the file leaves open.</param>
        /// <param name="inputs">What the model takes, in the order of the file.</param>
        /// <param name="outputs">What it returns, in the order of the file.</param>
        public ModelSignature(string name, int inputSizes, ModelSize[] sizes, ModelValue[] inputs, ModelValue[] outputs)
        {
            Name = name;
            InputSizes = inputSizes;
            Sizes = sizes;
            Inputs = inputs;
            Outputs = outputs;
            InputNames = inputs.Select(value => value.Name).ToArray();
            OutputNames = outputs.Select(value => value.Name).ToArray();
            foreach (var values in inputs.Concat(outputs).GroupBy(value => value.Name).Where(values => values.Skip(1).Any()))
            {
                foreach (var value in values)
                    value.IsShared = true;
            }
        }

        public string Name { get; }

        public int InputSizes { get; }

        public ModelSize[] Sizes { get; }

        public ModelValue[] Inputs { get; }

        public ModelValue[] Outputs { get; }

        public string[] InputNames { get; }

        public string[] OutputNames { get; }

        /// <summary>The shape of a value, as it is in the file: (batch, 3, 224, 224).</summary>
        public string ShapeOf(ModelValue value) => Text(value.Dims.Select(Dimension));

        /// <summary>A shape of numbers.</summary>
        public static string Text(IEnumerable<long> dims) => Text(dims.Select(size => size.ToString(CultureInfo.InvariantCulture)));

        public static string Text(IEnumerable<string> dims)
        {
            var all = dims.ToArray();
            return all.Length == 1 ? "(" + all[0] + ",)" : "(" + string.Join(", ", all) + ")";
        }

        public static long CountOf(long[] shape)
        {
            var count = 1L;
            foreach (var size in shape)
                count = Product(count, size);
            return count;
        }

        /// <summary>A product that no number is too large for: no span has so many values.</summary>
        public static long Product(long left, long right) =>
            left == 0 || right == 0 ? 0 : left > long.MaxValue / right ? long.MaxValue : left * right;

        private string Dimension(long dim) =>
            dim >= 0 ? dim.ToString(CultureInfo.InvariantCulture) : Sizes[(int)~dim].Name ?? "None";
    }

    /// <summary>A size that the file leaves open.</summary>
    internal sealed class ModelSize
    {
        /// <param name="name">The name in the file; null where it has none.</param>
        /// <param name="parameter">The parameter for it; null for a size that only outputs have.</param>
        public ModelSize(string name, string parameter)
        {
            Name = name;
            Parameter = parameter;
        }

        public string Name { get; }

        public string Parameter { get; }
    }

    /// <summary>An input or an output.</summary>
    internal sealed class ModelValue
    {
        /// <param name="name">The name in the file.</param>
        /// <param name="parameter">The name of the parameter for it.</param>
        /// <param name="type">The type in the words of ONNX: tensor(float); null where the file does not say.</param>
        /// <param name="dims">
        /// The sizes of the axes; for an open one the complement of its place among the open sizes. Null where the rank is unknown.
        /// </param>
        public ModelValue(string name, string parameter, string type, long[] dims)
        {
            Name = name;
            Parameter = parameter;
            Type = type;
            Dims = dims;
            Element = ElementTypes.Of(type);
            ElementSize = ElementTypes.SizeOf(Element);
        }

        public string Name { get; }

        public string Parameter { get; }

        public string Type { get; }

        /// <summary>The type of the elements; that of nothing for what is no tensor.</summary>
        public TensorElementType Element { get; }

        public long[] Dims { get; }

        /// <summary>The bytes of an element.</summary>
        public int ElementSize { get; }

        /// <summary>Whether another input or output has the same name: the input is an output, too, or the output is there twice.</summary>
        public bool IsShared { get; set; }
    }
}
