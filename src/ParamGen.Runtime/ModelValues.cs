using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace ParamGenRuntime
{
    /// <summary>Values of ONNX Runtime's from arrays, lists and dictionaries, and back. Nothing of them stays in its memory.</summary>
    internal static class ModelValues
    {
        /// <summary>A tensor in a list.</summary>
        /// <param name="parameter">The parameter that has the list.</param>
        /// <param name="type">The type of the elements.</param>
        /// <param name="shape">The sizes of the axes.</param>
        /// <param name="values">The elements.</param>
        public static OrtValue Tensor<T>(string parameter, TensorElementType type, long[] shape, T[] values)
            where T : unmanaged
        {
            CheckLength(parameter, shape, values);
            return Copied(type, shape, values);
        }

        /// <summary>A tensor of texts in a list.</summary>
        public static OrtValue Texts(string parameter, long[] shape, string[] texts)
        {
            CheckLength(parameter, shape, texts);
            var value = OrtValue.CreateTensorWithEmptyStrings(OrtAllocator.DefaultInstance, shape);
            try
            {
                for (var i = 0; i < texts.Length; i++)
                {
                    if (texts[i] == null)
                        throw new ArgumentException(parameter + " has a text that is null; each text of a tensor is a string.", parameter);
                    value.StringTensorSetElementAt(texts[i].AsSpan(), i);
                }

                return value;
            }
            catch
            {
                value.Dispose();
                throw;
            }
        }

        /// <summary>A sequence.</summary>
        /// <param name="parameter">The parameter that has the list.</param>
        /// <param name="items">The list.</param>
        /// <param name="write">Makes a value of an item.</param>
        public static OrtValue Sequence<T>(string parameter, IReadOnlyList<T> items, Func<T, OrtValue> write)
        {
            if (items == null)
                throw new ArgumentNullException(parameter);
            var values = new List<OrtValue>(items.Count);
            try
            {
                foreach (var item in items)
                    values.Add(write(item));
                return OrtValue.CreateSequence(values);
            }
            catch
            {
                foreach (var value in values)
                    value.Dispose();
                throw;
            }
        }

        /// <summary>A map.</summary>
        /// <param name="parameter">The parameter that has the dictionary.</param>
        /// <param name="map">The dictionary.</param>
        /// <param name="writeKeys">Makes a tensor of the keys.</param>
        /// <param name="writeValues">Makes a tensor of the values.</param>
        public static OrtValue Map<TKey, TValue>(
            string parameter,
            IReadOnlyDictionary<TKey, TValue> map,
            Func<long[], TKey[], OrtValue> writeKeys,
            Func<long[], TValue[], OrtValue> writeValues)
        {
            if (map == null)
                throw new ArgumentNullException(parameter);
            var pairs = map.ToArray();
            var shape = new long[] { pairs.Length };
            OrtValue keys = null;
            OrtValue values = null;
            try
            {
                keys = writeKeys(shape, Array.ConvertAll(pairs, pair => pair.Key));
                values = writeValues(shape, Array.ConvertAll(pairs, pair => pair.Value));
                return OrtValue.CreateMap(ref keys, ref values);
            }
            finally
            {
                keys?.Dispose();
                values?.Dispose();
            }
        }

        /// <summary>The sizes of a tensor's axes.</summary>
        public static long[] Shape(OrtValue value) => value.GetTensorTypeAndShape().Shape;

        /// <summary>The elements of a tensor.</summary>
        public static T[] Elements<T>(OrtValue value)
            where T : unmanaged => MemoryMarshal.Cast<byte, T>(value.GetTensorMutableRawData()).ToArray();

        /// <summary>The texts of a tensor.</summary>
        public static string[] Texts(OrtValue value) => value.GetStringTensorAsArray();

        /// <summary>The items of a sequence.</summary>
        public static T[] Items<T>(OrtValue value, Func<OrtValue, T> read)
        {
            var items = new T[value.GetValueCount()];
            for (var i = 0; i < items.Length; i++)
            {
                using (var item = value.GetValue(i, OrtAllocator.DefaultInstance))
                    items[i] = read(item);
            }

            return items;
        }

        /// <summary>The entries of a map.</summary>
        public static Dictionary<TKey, TValue> Entries<TKey, TValue>(
            OrtValue value,
            Func<OrtValue, TKey[]> readKeys,
            Func<OrtValue, TValue[]> readValues)
        {
            using (var keys = value.GetValue(0, OrtAllocator.DefaultInstance))
            using (var values = value.GetValue(1, OrtAllocator.DefaultInstance))
            {
                var (names, numbers) = (readKeys(keys), readValues(values));
                var map = new Dictionary<TKey, TValue>(names.Length);
                for (var i = 0; i < names.Length; i++)
                    map.Add(names[i], numbers[i]);
                return map;
            }
        }

        /// <summary>The elements of a tensor whose type the file does not have.</summary>
        public static Array Any(OrtValue value)
        {
            if (!value.IsTensor)
                throw new NotSupportedException("An output whose type the file leaves open is " + value.OnnxType + ", and not a tensor.");
            switch (value.GetTensorTypeAndShape().ElementDataType)
            {
                case TensorElementType.Float: return Elements<float>(value);
                case TensorElementType.Double: return Elements<double>(value);
                case TensorElementType.Int8: return Elements<sbyte>(value);
                case TensorElementType.UInt8: return Elements<byte>(value);
                case TensorElementType.Int16: return Elements<short>(value);
                case TensorElementType.UInt16: return Elements<ushort>(value);
                case TensorElementType.Int32: return Elements<int>(value);
                case TensorElementType.UInt32: return Elements<uint>(value);
                case TensorElementType.Int64: return Elements<long>(value);
                case TensorElementType.UInt64: return Elements<ulong>(value);
                case TensorElementType.Bool: return Elements<bool>(value);
                case TensorElementType.Float16: return Elements<Float16>(value);
                case TensorElementType.BFloat16: return Elements<BFloat16>(value);
                case TensorElementType.String: return Texts(value);
                case var type: throw new NotSupportedException("An output whose type the file leaves open is a tensor of " + type + ".");
            }
        }

        private static OrtValue Copied<T>(TensorElementType type, long[] shape, T[] values)
            where T : unmanaged
        {
            var value = OrtValue.CreateAllocatedTensorValue(OrtAllocator.DefaultInstance, type, shape);
            MemoryMarshal.AsBytes(values.AsSpan()).CopyTo(value.GetTensorMutableRawData());
            return value;
        }

        private static void CheckLength(string parameter, long[] shape, Array values)
        {
            if (shape == null || values == null)
                throw new ArgumentException(parameter + " has a tensor whose shape or values are null.", parameter);
            if (shape.Any(size => size < 0) || ModelSignature.CountOf(shape) != values.Length)
                throw new ArgumentException(
                    parameter + " has a tensor with " + values.Length + " values, whose shape is " + ModelSignature.Text(shape) + ".",
                    parameter);
        }
    }
}
